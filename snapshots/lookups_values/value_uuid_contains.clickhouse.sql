-- Order.objects.filter(pk__icontains='4a00').order_by('pk')

SELECT
  "example_order"."id",
  "example_order"."customer_id",
  "example_order"."placed_at",
  "example_order"."status",
  "example_order"."discount"
FROM "example_order"
WHERE
  upperUTF8(CAST("example_order"."id" AS Nullable(String))) LIKE upperUTF8(%s) ESCAPE '\\'
ORDER BY
  CAST("example_order"."id" AS Nullable(String)) ASC;
-- parameters: ('%4a00%',)
