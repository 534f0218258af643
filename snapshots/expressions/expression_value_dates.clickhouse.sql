-- Product.objects.annotate(day=Value(date(2024, 2, 29), output_field=DateField()), moment=Value(datetime(2024, 2, 29, 12, 30, tzinfo=UTC), output_field=DateTimeField()))
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
  CAST(%s AS Nullable(Date32)) AS "day",
  CAST(%s AS Nullable(DateTime64(6, 'UTC'))) AS "moment"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('2024-02-29', '2024-02-29 12:30:00')
