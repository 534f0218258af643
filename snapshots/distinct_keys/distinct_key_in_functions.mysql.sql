-- Customer.objects.values('city')
--     .distinct()
--     .order_by(Replace(Concat('city', Value('a')), Value('a'), Value('-')))

SELECT DISTINCT
  `example_customer`.`city` AS `city`,
  REPLACE(
    CONCAT(COALESCE(`example_customer`.`city`, ''), COALESCE(%s, '')),
    %s,
    %s
  )
FROM `example_customer`
ORDER BY
  2 ASC;
-- parameters: ('a', 'a', '-')
