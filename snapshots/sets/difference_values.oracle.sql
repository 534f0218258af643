-- Customer.objects.values_list('pk').difference(Order.objects.values_list('customer')).order_by('pk')

SELECT
  "UNITED"."PK"
FROM (
  SELECT
    "EXAMPLE_CUSTOMER"."ID" AS "PK"
  FROM "EXAMPLE_CUSTOMER" MINUS SELECT
    "EXAMPLE_ORDER"."CUSTOMER_ID" AS "CUSTOMER"
  FROM "EXAMPLE_ORDER"
) "UNITED"
ORDER BY
  1 ASC;
-- parameters: ()
