-- Order.objects.filter(placed_at__gt=datetime(2022, 6, 15, 12, 30, 15, 123456, UTC)).order_by('pk')

SELECT
  "EXAMPLE_ORDER"."ID",
  "EXAMPLE_ORDER"."CUSTOMER_ID",
  "EXAMPLE_ORDER"."PLACED_AT",
  "EXAMPLE_ORDER"."STATUS",
  "EXAMPLE_ORDER"."DISCOUNT"
FROM "EXAMPLE_ORDER"
WHERE
  "EXAMPLE_ORDER"."PLACED_AT" > %s
ORDER BY
  "EXAMPLE_ORDER"."ID" ASC;
-- parameters: (datetime.datetime(2022, 6, 15, 12, 30, 15, 123456),)
