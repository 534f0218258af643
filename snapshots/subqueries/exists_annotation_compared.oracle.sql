-- Customer.objects.annotate(buys=Exists(Order.objects.filter(customer=OuterRef('pk'))))
--     .filter(buys=F('is_active'))
--     .order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  CASE
    WHEN EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_ORDER" "U0"
      WHERE
        "U0"."CUSTOMER_ID" = (
          "EXAMPLE_CUSTOMER"."ID"
        )
    )
    THEN 1
    ELSE 0
  END AS "BUYS"
FROM "EXAMPLE_CUSTOMER"
WHERE
  CASE
    WHEN EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_ORDER" "U0"
      WHERE
        "U0"."CUSTOMER_ID" = (
          "EXAMPLE_CUSTOMER"."ID"
        )
    )
    THEN 1
    ELSE 0
  END = (
    "EXAMPLE_CUSTOMER"."IS_ACTIVE"
  )
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ()
