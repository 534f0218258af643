-- Product.objects.order_by('pk').filter(Q(pk__gt=2) | Q(price__gt=F('price') * LONG / F('pk')))

SELECT
  "EXAMPLE_PRODUCT"."ID",
  "EXAMPLE_PRODUCT"."SKU",
  "EXAMPLE_PRODUCT"."NAME",
  "EXAMPLE_PRODUCT"."CATEGORY_ID",
  "EXAMPLE_PRODUCT"."PRICE",
  "EXAMPLE_PRODUCT"."WEIGHT",
  "EXAMPLE_PRODUCT"."STOCK",
  "EXAMPLE_PRODUCT"."IS_ACTIVE"
FROM "EXAMPLE_PRODUCT"
WHERE
  (
    "EXAMPLE_PRODUCT"."ID" > %s
    OR "EXAMPLE_PRODUCT"."PRICE" > (
      (
        "EXAMPLE_PRODUCT"."PRICE" * %s
      ) / "EXAMPLE_PRODUCT"."ID"
    )
  )
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (2, Decimal('99999999.99999999'))
