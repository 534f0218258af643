-- Customer.objects.filter(Exists(Order.objects.filter(customer=OuterRef('pk')).filter(Exists(OrderLine.objects.filter(order=OuterRef('pk'), order__customer=OuterRef(OuterRef('pk')))))))
--     .order_by('pk')

SELECT
  "example_customer"."id",
  "example_customer"."name",
  "example_customer"."email",
  "example_customer"."city",
  "example_customer"."is_active",
  "example_customer"."wants_mail"
FROM "example_customer"
WHERE
  EXISTS(
    SELECT
      1 AS "a"
    FROM "example_order" AS "V0"
    WHERE
      (
        "V0"."customer_id" = (
          "example_customer"."id"
        )
        AND EXISTS(
          SELECT
            1 AS "a"
          FROM "example_orderline" AS "U0"
          INNER JOIN "example_order" AS "U1"
            ON (
              "U0"."order_id" = "U1"."id"
            )
          WHERE
            (
              "U0"."order_id" = (
                "V0"."id"
              )
              AND "U1"."customer_id" = (
                "example_customer"."id"
              )
            )
        )
      )
  )
ORDER BY
  "example_customer"."id" ASC;
-- parameters: ()
