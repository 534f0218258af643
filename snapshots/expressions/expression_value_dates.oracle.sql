-- Product.objects.annotate(day=Value(date(2024, 2, 29), output_field=DateField()), moment=Value(datetime(2024, 2, 29, 12, 30, tzinfo=UTC), output_field=DateTimeField()))
--     .order_by('pk')

SELECT
  "EXAMPLE_PRODUCT"."ID",
  "EXAMPLE_PRODUCT"."SKU",
  "EXAMPLE_PRODUCT"."NAME",
  "EXAMPLE_PRODUCT"."CATEGORY_ID",
  "EXAMPLE_PRODUCT"."PRICE",
  "EXAMPLE_PRODUCT"."WEIGHT",
  "EXAMPLE_PRODUCT"."STOCK",
  "EXAMPLE_PRODUCT"."IS_ACTIVE",
  %s AS "DAY",
  %s AS "MOMENT"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (datetime.date(2024, 2, 29), datetime.datetime(2024, 2, 29, 12, 30))
