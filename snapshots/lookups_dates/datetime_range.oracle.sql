-- Order.objects.filter(placed_at__range=(datetime(2021, 3, 28, 0, 59, 59, 999999, UTC), datetime(2021, 3, 28, 1, tzinfo=UTC)))
--     .order_by('pk')

SELECT
  "EXAMPLE_ORDER"."ID",
  "EXAMPLE_ORDER"."CUSTOMER_ID",
  "EXAMPLE_ORDER"."PLACED_AT",
  "EXAMPLE_ORDER"."STATUS",
  "EXAMPLE_ORDER"."DISCOUNT"
FROM "EXAMPLE_ORDER"
WHERE
  "EXAMPLE_ORDER"."PLACED_AT" BETWEEN %s AND %s
ORDER BY
  "EXAMPLE_ORDER"."ID" ASC;
-- parameters: (datetime.datetime(2021, 3, 28, 0, 59, 59, 999999), datetime.datetime(2021, 3, 28, 1, 0))
