-- Product.objects.annotate(v=Window(Max(Cast('price', DecimalField())), partition_by='category'), w=Window(Lag(Cast('stock', DecimalField())), order_by='pk'))
--     .order_by('pk')

SELECT
  "example_product"."id",
  "example_product"."sku",
  "example_product"."name",
  "example_product"."category_id",
  "example_product"."price",
  "example_product"."weight",
  "example_product"."stock",
  "example_product"."is_active",
  MAX(CAST("example_product"."price" AS DECIMAL(10, 2))) OVER (PARTITION BY "example_product"."category_id") AS "v",
  LAG(CAST("example_product"."stock" AS DECIMAL(10, 0)), 1) OVER (ORDER BY "example_product"."id") AS "w"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ()
