-- Order.objects.annotate(v=JSONObject(state='status')).order_by('placed_at', 'pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`,
  concat(
    '{"state": ',
    regexp_extract(to_json(array(`example_order`.`status`)), '(?s)^.(.*).$', 1),
    '}'
  ) AS `v`
FROM `example_order`
ORDER BY
  `example_order`.`placed_at` ASC,
  `example_order`.`id` ASC;
-- parameters: ()
