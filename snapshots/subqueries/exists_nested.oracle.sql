-- Customer.objects.filter(Exists(Order.objects.filter(Exists(OrderLine.objects.filter(order=OuterRef('pk'), quantity__gt=4)), customer=OuterRef('pk'))))
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
        EXISTS(
          SELECT
            1 AS "A"
          FROM "EXAMPLE_ORDERLINE" "U0"
          WHERE
            (
              "U0"."ORDER_ID" = (
                "V0"."ID"
              ) AND "U0"."QUANTITY" > %s
            )
        )
        AND "V0"."CUSTOMER_ID" = (
          "EXAMPLE_CUSTOMER"."ID"
        )
      )
  )
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: (4,)
