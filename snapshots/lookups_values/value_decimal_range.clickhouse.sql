-- Order.objects.filter(discount__range=(Decimal('0.01'), Decimal('7.25'))).order_by('pk')

SELECT
  "example_order"."id",
  "example_order"."customer_id",
  "example_order"."placed_at",
  "example_order"."status",
  "example_order"."discount"
FROM "example_order"
WHERE
  "example_order"."discount" BETWEEN CAST(%s AS Nullable(Decimal(5, 2))) AND CAST(%s AS Nullable(Decimal(5, 2)))
ORDER BY
  CAST("example_order"."id" AS Nullable(String)) ASC;
-- parameters: ('0.01', '7.25')
