-- Author.objects.filter(name__istartswith='JOHN').order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
WHERE
  UPPER(`example_author`.`name`) LIKE UPPER(%s) ESCAPE '\\'
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ('JOHN%',)
