-- Author.objects.filter(email__endswith='.org').order_by('pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
WHERE
  `example_author`.`email` LIKE %s ESCAPE '\\'
ORDER BY
  `example_author`.`id` ASC;
-- parameters: ('%.org',)
