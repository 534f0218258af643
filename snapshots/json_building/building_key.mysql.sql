-- Order.objects.annotate(v=JSONObject(a='pk', b=NullIf('pk', 'pk'))).order_by('placed_at', 'pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`,
  JSON_OBJECT(
    'a',
    CAST((
      CONCAT(
        SUBSTRING(`example_order`.`id`, 1, 8),
        '-',
        SUBSTRING(`example_order`.`id`, 9, 4),
        '-',
        SUBSTRING(`example_order`.`id`, 13, 4),
        '-',
        SUBSTRING(`example_order`.`id`, 17, 4),
        '-',
        SUBSTRING(`example_order`.`id`, 21, 12)
      )
    ) AS CHAR),
    'b',
    CAST((
      CONCAT(
        SUBSTRING(NULLIF(`example_order`.`id`, `example_order`.`id`), 1, 8),
        '-',
        SUBSTRING(NULLIF(`example_order`.`id`, `example_order`.`id`), 9, 4),
        '-',
        SUBSTRING(NULLIF(`example_order`.`id`, `example_order`.`id`), 13, 4),
        '-',
        SUBSTRING(NULLIF(`example_order`.`id`, `example_order`.`id`), 17, 4),
        '-',
        SUBSTRING(NULLIF(`example_order`.`id`, `example_order`.`id`), 21, 12)
      )
    ) AS CHAR)
  ) AS `v`
FROM `example_order`
ORDER BY
  `example_order`.`placed_at` ASC,
  `example_order`.`id` ASC;
-- parameters: ()
