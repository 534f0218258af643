-- Customer.objects.annotate(k=Lower(Concat('city', Value('!')))).values('k').distinct().order_by('k')

SELECT DISTINCT
  LOWER(CONCAT(COALESCE(`example_customer`.`city`, ''), COALESCE(%s, ''))) AS `k`
FROM `example_customer`
ORDER BY
  1 ASC;
-- parameters: ('!',)
