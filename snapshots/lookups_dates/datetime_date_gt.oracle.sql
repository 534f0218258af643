-- Order.objects.filter(placed_at__date__gt=date(2021, 12, 30)).order_by('pk')

SELECT
  "EXAMPLE_ORDER"."ID",
  "EXAMPLE_ORDER"."CUSTOMER_ID",
  "EXAMPLE_ORDER"."PLACED_AT",
  "EXAMPLE_ORDER"."STATUS",
  "EXAMPLE_ORDER"."DISCOUNT"
FROM "EXAMPLE_ORDER"
WHERE
  TRUNC("EXAMPLE_ORDER"."PLACED_AT") > %s
ORDER BY
  "EXAMPLE_ORDER"."ID" ASC;
-- parameters: (datetime.date(2021, 12, 30),)
