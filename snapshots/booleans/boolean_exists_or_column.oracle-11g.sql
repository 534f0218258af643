-- Customer.objects.annotate(v=truth_of(Q(Exists(Order.objects.filter(customer=OuterRef('pk')))) | Q(is_active=False)))
--     .order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  (
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
      OR NOT "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1
      THEN 1
      WHEN NOT (
        EXISTS(
          SELECT
            1 AS "A"
          FROM "EXAMPLE_ORDER" "U0"
          WHERE
            "U0"."CUSTOMER_ID" = (
              "EXAMPLE_CUSTOMER"."ID"
            )
        )
        OR NOT "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1
      )
      THEN 0
    END
  ) AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ()
