-- Customer.objects.annotate(buys=Exists(Order.objects.filter(customer=OuterRef('pk'))))
--     .values('buys')
--     .annotate(n=Count('pk'))
--     .order_by('buys')

SELECT
  `grouped`.`key1` AS `buys`,
  COUNT(`grouped`.`example_customer_id`) AS `n`
FROM (
  SELECT
    EXISTS(
      SELECT
        1 AS `a`
      FROM `example_order` AS `U0`
      WHERE
        `U0`.`customer_id` = (
          `example_customer`.`id`
        )
    ) AS `key1`,
    `example_customer`.`id` AS `example_customer_id`
  FROM `example_customer`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
ORDER BY
  1 ASC;
-- parameters: ()
