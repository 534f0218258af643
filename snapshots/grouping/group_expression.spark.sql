-- Customer.objects.values(low=Lower('city')).annotate(n=Count('pk')).order_by('low')

SELECT
  LOWER(`example_customer`.`city`) AS `low`,
  COUNT(`example_customer`.`id`) AS `n`
FROM `example_customer`
GROUP BY
  LOWER(`example_customer`.`city`)
ORDER BY
  1 ASC;
-- parameters: ()
