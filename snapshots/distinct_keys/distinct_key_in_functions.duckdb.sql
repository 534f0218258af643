-- Customer.objects.values('city')
--     .distinct()
--     .order_by(Replace(Concat('city', Value('a')), Value('a'), Value('-')))

SELECT DISTINCT
  "example_customer"."city" AS "city",
  REPLACE(CONCAT("example_customer"."city", %s), %s, %s)
FROM "example_customer"
ORDER BY
  REPLACE(CONCAT("example_customer"."city", %s), %s, %s) ASC;
-- parameters: ('a', 'a', '-', 'a', 'a', '-')
