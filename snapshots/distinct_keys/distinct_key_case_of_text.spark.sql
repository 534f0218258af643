-- Customer.objects.annotate(k=Lower(Concat('city', Value('!')))).values('k').distinct().order_by('k')

SELECT DISTINCT
  LOWER(concat_ws('', `example_customer`.`city`, %s)) AS `k`
FROM `example_customer`
ORDER BY
  1 ASC;
-- parameters: ('!',)
