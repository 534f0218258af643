-- Order.objects.annotate(v=JSONObject(a='pk', b=NullIf('pk', 'pk'))).order_by('placed_at', 'pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`,
  JSON_OBJECT(
    'a',
    CAST(`example_order`.`id` AS CHAR),
    'b',
    CAST(NULLIF(`example_order`.`id`, `example_order`.`id`) AS CHAR)
  ) AS `v`
FROM `example_order`
ORDER BY
  `example_order`.`placed_at` ASC,
  CAST(`example_order`.`id` AS CHAR) ASC;
-- parameters: ()
