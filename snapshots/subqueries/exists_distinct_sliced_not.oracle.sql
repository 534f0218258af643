-- Customer.objects.filter(~Exists(Order.objects.filter(customer=OuterRef('pk')).values('status').distinct()[1:]))
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
  NOT EXISTS(
    SELECT DISTINCT
      "U0"."STATUS" AS "STATUS",
      %s AS "A"
    FROM "EXAMPLE_ORDER" "U0"
    WHERE
      "U0"."CUSTOMER_ID" = (
        "EXAMPLE_CUSTOMER"."ID"
      )
    OFFSET 1 ROWS
    FETCH FIRST 1 ROWS ONLY
  )
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: (1,)
