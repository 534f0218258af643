-- Order.objects.filter(placed_at__year=2021).order_by('pk')

SELECT
  "example_order"."id",
  "example_order"."customer_id",
  "example_order"."placed_at",
  "example_order"."status",
  "example_order"."discount"
FROM "example_order"
WHERE
  "example_order"."placed_at" BETWEEN CAST(%s AS Nullable(DateTime64(6, 'UTC'))) AND CAST(%s AS Nullable(DateTime64(6, 'UTC')))
ORDER BY
  CAST("example_order"."id" AS Nullable(String)) ASC;
-- parameters: ('2021-01-01 00:00:00', '2021-12-31 23:59:59.999999')
