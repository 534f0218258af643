-- Order.objects.filter(placed_at__time__lt=time(1, 0)).order_by('pk')

SELECT
  "example_order"."id",
  "example_order"."customer_id",
  "example_order"."placed_at",
  "example_order"."status",
  "example_order"."discount"
FROM "example_order"
WHERE
  substring(toString("example_order"."placed_at"), 12) < %s
ORDER BY
  CAST("example_order"."id" AS Nullable(String)) ASC;
-- parameters: ('01:00:00.000000',)
