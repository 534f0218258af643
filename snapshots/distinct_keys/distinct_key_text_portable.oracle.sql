-- Customer.objects.filter(city__gt='A')
--     .values('city')
--     .distinct()
--     .order_by(Left('city', 3).desc(), 'city')

SELECT DISTINCT
  "EXAMPLE_CUSTOMER"."CITY" AS "CITY",
  SUBSTR("EXAMPLE_CUSTOMER"."CITY", 1, 3)
FROM "EXAMPLE_CUSTOMER"
WHERE
  "EXAMPLE_CUSTOMER"."CITY" > %s
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: ('A',)
