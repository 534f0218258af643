-- Customer.objects.values('city')
--     .distinct()
--     .order_by(Replace(Concat('city', Value('a')), Value('a'), Value('-')))

SELECT DISTINCT
  `example_customer`.`city` AS `city`,
  replace(concat_ws('', `example_customer`.`city`, %s), %s, %s)
FROM `example_customer`
ORDER BY
  2 ASC;
-- parameters: ('a', 'a', '-')
