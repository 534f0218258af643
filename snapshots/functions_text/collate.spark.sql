-- Author.objects.order_by(Collate('name', 'C'), 'pk')

SELECT
  `example_author`.`id`,
  `example_author`.`name`,
  `example_author`.`email`
FROM `example_author`
ORDER BY
  `example_author`.`name` ASC,
  `example_author`.`id` ASC;
-- parameters: ()
