-- Customer.objects.values('city')
--     .distinct()
--     .order_by(Replace(Concat('city', Value('a')), Value('a'), Value('-')))

SELECT DISTINCT
  "EXAMPLE_CUSTOMER"."CITY" AS "CITY",
  REPLACE((
    "EXAMPLE_CUSTOMER"."CITY" || %s
  ), %s, %s)
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  2 ASC;
-- parameters: ('a', 'a', '-')
