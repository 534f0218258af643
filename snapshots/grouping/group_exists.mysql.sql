-- Customer.objects.annotate(buys=Exists(Order.objects.filter(customer=OuterRef('pk'))))
--     .values('buys')
--     .annotate(n=Count('pk'))
--     .order_by('buys')

SELECT
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_order` AS `u0`
    WHERE
      `u0`.`customer_id` = (
        `example_customer`.`id`
      )
  ) AS `buys`,
  COUNT(`example_customer`.`id`) AS `n`
FROM `example_customer`
GROUP BY
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_order` AS `u0`
    WHERE
      `u0`.`customer_id` = (
        `example_customer`.`id`
      )
  )
ORDER BY
  1 ASC;
-- parameters: ()
