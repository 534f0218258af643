-- Order.objects.annotate(v=Cast('pk', CharField(max_length=36))).order_by('placed_at', 'pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`,
  SUBSTR(CAST(`example_order`.`id` AS STRING), 1, 36) AS `v`
FROM `example_order`
ORDER BY
  `example_order`.`placed_at` ASC,
  `example_order`.`id` ASC;
-- parameters: ()
