-- Author.objects.order_by(-Length('name'), 'pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
ORDER BY
  (
    length(`example_author`.`name`) * %s
  ) ASC,
  `example_author`.`id` ASC;
-- parameters: (-1,)
