-- Order.objects.annotate(v=JSONObject(a='pk', b=NullIf('pk', 'pk'))).order_by('placed_at', 'pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`,
  concat(
    '{"a": ',
    regexp_extract(to_json(array(CAST(`example_order`.`id` AS STRING))), '(?s)^.(.*).$', 1),
    ', "b": ',
    regexp_extract(
      to_json(array(CAST(NULLIF(`example_order`.`id`, `example_order`.`id`) AS STRING))),
      '(?s)^.(.*).$',
      1
    ),
    '}'
  ) AS `v`
FROM `example_order`
ORDER BY
  `example_order`.`placed_at` ASC,
  `example_order`.`id` ASC;
-- parameters: ()
