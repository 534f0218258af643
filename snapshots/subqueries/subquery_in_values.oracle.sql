-- Customer.objects.filter(pk__in=Order.objects.filter(status='paid').values('customer'))
--     .order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER"
WHERE
  "EXAMPLE_CUSTOMER"."ID" IN (
    SELECT
      "U0"."CUSTOMER_ID" AS "CUSTOMER"
    FROM "EXAMPLE_ORDER" "U0"
    WHERE
      "U0"."STATUS" = %s
  )
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('paid',)
