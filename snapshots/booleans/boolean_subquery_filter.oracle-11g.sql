-- Order.objects.annotate(v=Subquery(Customer.objects.filter(pk=OuterRef('customer')).values('is_active')[:1]))
--     .filter(v=True)
--     .order_by('placed_at', 'pk')

SELECT
  "EXAMPLE_ORDER"."ID",
  "EXAMPLE_ORDER"."CUSTOMER_ID",
  "EXAMPLE_ORDER"."PLACED_AT",
  "EXAMPLE_ORDER"."STATUS",
  "EXAMPLE_ORDER"."DISCOUNT",
  (
    SELECT
      "U0"."IS_ACTIVE" AS "IS_ACTIVE"
    FROM "EXAMPLE_CUSTOMER" "U0"
    WHERE
      "U0"."ID" = (
        "EXAMPLE_ORDER"."CUSTOMER_ID"
      ) AND ROWNUM <= 1
  ) AS "V"
FROM "EXAMPLE_ORDER"
WHERE
  (
    SELECT
      "U0"."IS_ACTIVE" AS "IS_ACTIVE"
    FROM "EXAMPLE_CUSTOMER" "U0"
    WHERE
      "U0"."ID" = (
        "EXAMPLE_ORDER"."CUSTOMER_ID"
      ) AND ROWNUM <= 1
  ) = 1
ORDER BY
  "EXAMPLE_ORDER"."PLACED_AT" ASC,
  "EXAMPLE_ORDER"."ID" ASC;
-- parameters: ()
