-- Customer.objects.annotate(k=Lower(Concat('city', Value('!')))).values('k').distinct().order_by('k')

SELECT DISTINCT
  lowerUTF8(concat(coalesce("example_customer"."city", ''), coalesce(%s, ''), '')) AS "k"
FROM "example_customer"
ORDER BY
  1 ASC;
-- parameters: ('!',)
