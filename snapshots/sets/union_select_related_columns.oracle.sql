-- Order.objects.filter(status='new')
--     .values_list('customer__name', 'status')
--     .union(Order.objects.filter(status='paid').values_list('customer__name', 'status'))
--     .order_by('status', 'customer__name')

SELECT
  "EXAMPLE_CUSTOMER"."NAME" AS "CUSTOMER__NAME",
  "EXAMPLE_ORDER"."STATUS" AS "STATUS"
FROM "EXAMPLE_ORDER"
INNER JOIN "EXAMPLE_CUSTOMER"
  ON (
    "EXAMPLE_ORDER"."CUSTOMER_ID" = "EXAMPLE_CUSTOMER"."ID"
  )
WHERE
  "EXAMPLE_ORDER"."STATUS" = %s
UNION
SELECT
  "EXAMPLE_CUSTOMER"."NAME" AS "CUSTOMER__NAME",
  "EXAMPLE_ORDER"."STATUS" AS "STATUS"
FROM "EXAMPLE_ORDER"
INNER JOIN "EXAMPLE_CUSTOMER"
  ON (
    "EXAMPLE_ORDER"."CUSTOMER_ID" = "EXAMPLE_CUSTOMER"."ID"
  )
WHERE
  "EXAMPLE_ORDER"."STATUS" = %s
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ('new', 'paid')
