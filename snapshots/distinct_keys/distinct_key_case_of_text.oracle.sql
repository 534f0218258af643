-- Customer.objects.annotate(k=Lower(Concat('city', Value('!')))).values('k').distinct().order_by('k')

SELECT DISTINCT
  LOWER((
    "EXAMPLE_CUSTOMER"."CITY" || %s
  )) AS "K"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  1 ASC;
-- parameters: ('!',)
