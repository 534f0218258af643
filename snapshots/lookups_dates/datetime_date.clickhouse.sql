-- Order.objects.filter(placed_at__date=date(2024, 2, 29)).order_by('pk')

SELECT
  "example_order"."id",
  "example_order"."customer_id",
  "example_order"."placed_at",
  "example_order"."status",
  "example_order"."discount"
FROM "example_order"
WHERE
  CAST("example_order"."placed_at" AS Nullable(Date32)) = CAST(%s AS Nullable(Date32))
ORDER BY
  CAST("example_order"."id" AS Nullable(String)) ASC;
-- parameters: ('2024-02-29',)
