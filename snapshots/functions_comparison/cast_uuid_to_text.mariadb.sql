-- Order.objects.annotate(v=Cast('pk', CharField(max_length=36))).order_by('placed_at', 'pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`,
  CAST(`example_order`.`id` AS CHAR(36)) AS `v`
FROM `example_order`
ORDER BY
  `example_order`.`placed_at` ASC,
  CAST(`example_order`.`id` AS CHAR) ASC;
-- parameters: ()
