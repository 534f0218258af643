-- Product.objects.filter(price__gt=Decimal('9.90')).order_by('pk')

SELECT
  "example_product"."id",
  "example_product"."sku",
  "example_product"."name",
  "example_product"."category_id",
  "example_product"."price",
  "example_product"."weight",
  "example_product"."stock",
  "example_product"."is_active"
FROM "example_product"
WHERE
  "example_product"."price" > CAST(%s AS Nullable(Decimal(10, 2)))
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('9.90',)
