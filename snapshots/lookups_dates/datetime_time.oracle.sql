-- Order.objects.filter(placed_at__time=time(0, 0))

SELECT
  "EXAMPLE_ORDER"."ID",
  "EXAMPLE_ORDER"."CUSTOMER_ID",
  "EXAMPLE_ORDER"."PLACED_AT",
  "EXAMPLE_ORDER"."STATUS",
  "EXAMPLE_ORDER"."DISCOUNT"
FROM "EXAMPLE_ORDER"
WHERE
  (
    TO_TIMESTAMP('1900-01-01', 'YYYY-MM-DD') + (
      "EXAMPLE_ORDER"."PLACED_AT" - CAST(TRUNC("EXAMPLE_ORDER"."PLACED_AT") AS TIMESTAMP)
    )
  ) = %s;
-- parameters: (datetime.datetime(1900, 1, 1, 0, 0),)
