-- Customer.objects.values(low=Lower('city')).annotate(n=Count('pk')).order_by('low')

SELECT
  LOWER("EXAMPLE_CUSTOMER"."CITY") AS "LOW",
  COUNT("EXAMPLE_CUSTOMER"."ID") AS "N"
FROM "EXAMPLE_CUSTOMER"
GROUP BY
  LOWER("EXAMPLE_CUSTOMER"."CITY")
ORDER BY
  1 ASC;
-- parameters: ()
