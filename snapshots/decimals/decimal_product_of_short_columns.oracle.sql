-- Product.objects.order_by('pk').values_list('pk', F('price') * F('price') * F('price'))

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  (
    (
      "EXAMPLE_PRODUCT"."PRICE" * "EXAMPLE_PRODUCT"."PRICE"
    ) * "EXAMPLE_PRODUCT"."PRICE"
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  1 ASC;
-- parameters: ()
