-- Order.objects.filter(status=Order.Status.PAID).order_by('pk')

SELECT
  "example_order"."id",
  "example_order"."customer_id",
  "example_order"."placed_at",
  "example_order"."status",
  "example_order"."discount"
FROM "example_order"
WHERE
  "example_order"."status" = %s
ORDER BY
  CAST("example_order"."id" AS Nullable(String)) ASC;
-- parameters: (Order.Status.PAID,)
