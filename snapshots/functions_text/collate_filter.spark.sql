-- Author.objects.filter(name=Collate(Value('John Lennon'), 'C'))

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
WHERE
  `example_author`.`name` = (
    %s
  );
-- parameters: ('John Lennon',)
