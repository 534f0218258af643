-- Author.objects.filter(GreaterThan(Length('name'), 7)).order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
WHERE
  length(`example_author`.`name`) > %s
ORDER BY
  `example_author`.`id` ASC;
-- parameters: (7,)
