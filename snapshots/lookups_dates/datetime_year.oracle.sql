-- Order.objects.filter(placed_at__year=2021).order_by('pk')

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
-- parameters: (datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 12, 31, 23, 59, 59, 999999))
