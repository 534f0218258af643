-- Product.objects.order_by('pk').values_list('pk', NullIf('price', 'price') * LONG)

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  (
    NULLIF("EXAMPLE_PRODUCT"."PRICE", "EXAMPLE_PRODUCT"."PRICE") * %s
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  1 ASC;
-- parameters: (Decimal('99999999.99999999'),)
