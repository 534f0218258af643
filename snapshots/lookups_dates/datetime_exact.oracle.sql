-- Order.objects.filter(placed_at=datetime(2022, 1, 1, tzinfo=UTC))

SELECT
  "EXAMPLE_ORDER"."ID",
  "EXAMPLE_ORDER"."CUSTOMER_ID",
  "EXAMPLE_ORDER"."PLACED_AT",
  "EXAMPLE_ORDER"."STATUS",
  "EXAMPLE_ORDER"."DISCOUNT"
FROM "EXAMPLE_ORDER"
WHERE
  "EXAMPLE_ORDER"."PLACED_AT" = %s;
-- parameters: (datetime.datetime(2022, 1, 1, 0, 0),)
