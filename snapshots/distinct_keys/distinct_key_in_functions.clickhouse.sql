-- Customer.objects.values('city')
--     .distinct()
--     .order_by(Replace(Concat('city', Value('a')), Value('a'), Value('-')))

SELECT DISTINCT
  "example_customer"."city" AS "city",
  replaceAll(
    concat(coalesce("example_customer"."city", ''), coalesce(%s, ''), ''),
    %s,
    %s
  )
FROM "example_customer"
ORDER BY
  2 ASC;
-- parameters: ('a', 'a', '-')
