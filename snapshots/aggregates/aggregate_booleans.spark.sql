-- Customer.objects.values('city').annotate(n=Count('wants_mail')).order_by('city')

SELECT
  `example_customer`.`city` AS `city`,
  COUNT(`example_customer`.`wants_mail`) AS `n`
FROM `example_customer`
GROUP BY
  `example_customer`.`city`
ORDER BY
  1 ASC;
-- parameters: ()
