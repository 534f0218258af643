-- Customer.objects.values('is_active').annotate(n=Count('pk')).order_by('is_active')

SELECT
  `example_customer`.`is_active` AS `is_active`,
  COUNT(`example_customer`.`id`) AS `n`
FROM `example_customer`
GROUP BY
  `example_customer`.`is_active`
ORDER BY
  1 ASC;
-- parameters: ()
