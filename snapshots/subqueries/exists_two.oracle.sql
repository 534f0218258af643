-- Customer.objects.filter(Exists(Order.objects.filter(customer=OuterRef('pk'), status='new')), ~Exists(Order.objects.filter(customer=OuterRef('pk'), status='cancelled')))
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
  (
    EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_ORDER" "U0"
      WHERE
        (
          "U0"."CUSTOMER_ID" = (
            "EXAMPLE_CUSTOMER"."ID"
          ) AND "U0"."STATUS" = %s
        )
    )
    AND NOT EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_ORDER" "U0"
      WHERE
        (
          "U0"."CUSTOMER_ID" = (
            "EXAMPLE_CUSTOMER"."ID"
          ) AND "U0"."STATUS" = %s
        )
    )
  )
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('new', 'cancelled')
