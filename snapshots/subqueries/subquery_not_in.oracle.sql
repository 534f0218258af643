-- Customer.objects.exclude(pk__in=Order.objects.values('customer')).order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER"
WHERE
  NOT (
    "EXAMPLE_CUSTOMER"."ID" IN (
      SELECT
        "U0"."CUSTOMER_ID" AS "CUSTOMER"
      FROM "EXAMPLE_ORDER" "U0"
    )
  )
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ()
