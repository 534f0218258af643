-- Product.objects.order_by('pk').annotate(v=Cast('price', IntegerField()))

SELECT
  "example_product"."id",
  "example_product"."sku",
  "example_product"."name",
  "example_product"."category_id",
  "example_product"."price",
  "example_product"."weight",
  "example_product"."stock",
  "example_product"."is_active",
  CAST(ROUND("example_product"."price", 0) AS INT) AS "v"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ()
