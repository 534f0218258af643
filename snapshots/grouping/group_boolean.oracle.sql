-- Customer.objects.values('is_active').annotate(n=Count('pk')).order_by('is_active')

SELECT
  "EXAMPLE_CUSTOMER"."IS_ACTIVE" AS "IS_ACTIVE",
  COUNT("EXAMPLE_CUSTOMER"."ID") AS "N"
FROM "EXAMPLE_CUSTOMER"
GROUP BY
  "EXAMPLE_CUSTOMER"."IS_ACTIVE"
ORDER BY
  1 ASC;
-- parameters: ()
