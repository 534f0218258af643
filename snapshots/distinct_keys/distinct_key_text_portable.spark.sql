-- Customer.objects.filter(city__gt='A')
--     .values('city')
--     .distinct()
--     .order_by(Left('city', 3).desc(), 'city')

SELECT DISTINCT
  `example_customer`.`city` AS `city`,
  SUBSTR(`example_customer`.`city`, 1, 3)
FROM `example_customer`
WHERE
  `example_customer`.`city` > %s
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: ('A',)
