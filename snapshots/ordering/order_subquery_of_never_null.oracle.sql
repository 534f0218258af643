-- Customer.objects.annotate(v=Subquery(Order.objects.filter(customer=OuterRef('pk')).order_by('-placed_at').values('placed_at')[:1]))
--     .order_by('-v', '-pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  (
    SELECT
      "U0"."PLACED_AT" AS "PLACED_AT"
    FROM "EXAMPLE_ORDER" "U0"
    WHERE
      "U0"."CUSTOMER_ID" = (
        "EXAMPLE_CUSTOMER"."ID"
      )
    ORDER BY
      1 DESC
    FETCH FIRST 1 ROWS ONLY
  ) AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  7 DESC,
  "EXAMPLE_CUSTOMER"."ID" DESC;
-- parameters: ()
