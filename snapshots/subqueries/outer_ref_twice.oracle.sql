-- Customer.objects.filter(Exists(Order.objects.filter(customer=OuterRef('pk')).filter(Exists(OrderLine.objects.filter(order=OuterRef('pk'), order__customer=OuterRef(OuterRef('pk')))))))
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
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_ORDER" "V0"
    WHERE
      (
        "V0"."CUSTOMER_ID" = (
          "EXAMPLE_CUSTOMER"."ID"
        )
        AND EXISTS(
          SELECT
            1 AS "A"
          FROM "EXAMPLE_ORDERLINE" "U0"
          INNER JOIN "EXAMPLE_ORDER" "U1"
            ON (
              "U0"."ORDER_ID" = "U1"."ID"
            )
          WHERE
            (
              "U0"."ORDER_ID" = (
                "V0"."ID"
              )
              AND "U1"."CUSTOMER_ID" = (
                "EXAMPLE_CUSTOMER"."ID"
              )
            )
        )
      )
  )
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ()
