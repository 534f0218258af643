-- Product.objects.annotate(v=Mod('price', Decimal('3.5'))).order_by('pk')

SELECT
  "example_product"."id",
  "example_product"."sku",
  "example_product"."name",
  "example_product"."category_id",
  "example_product"."price",
  "example_product"."weight",
  "example_product"."stock",
  "example_product"."is_active",
  CAST("example_product"."price" AS Nullable(Decimal(76, 15))) %% CAST(%s AS Nullable(Decimal(76, 15))) AS "v"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('3.5',)
