-- Customer.objects.annotate(v=truth_of(Q(city='Paris')))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by('v')

SELECT
  `grouped`.`key1` AS `v`,
  COUNT(`grouped`.`example_customer_id`) AS `n`
FROM (
  SELECT
    `example_customer`.`city` = %s AS `key1`,
    `example_customer`.`id` AS `example_customer_id`
  FROM `example_customer`
) AS `grouped`
GROUP BY
  `grouped`.`key1`
ORDER BY
  1 ASC;
-- parameters: ('Paris',)
