-- Product.objects.order_by('pk').values_list('pk', F('price') * LONG)

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  (
    "EXAMPLE_PRODUCT"."PRICE" * %s
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  1 ASC;
-- parameters: (Decimal('99999999.99999999'),)
