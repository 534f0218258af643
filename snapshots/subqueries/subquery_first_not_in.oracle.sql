-- Product.objects.exclude(price__in=Subquery(OrderLine.objects.filter(product=OuterRef('pk')).order_by('unit_price', 'pk').values('unit_price')[:1]))
--     .order_by('pk')

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
  NOT (
    "EXAMPLE_PRODUCT"."PRICE" IN (
      SELECT
        "U0"."UNIT_PRICE" AS "UNIT_PRICE"
      FROM "EXAMPLE_ORDERLINE" "U0"
      WHERE
        "U0"."PRODUCT_ID" = (
          "EXAMPLE_PRODUCT"."ID"
        )
      ORDER BY
        1 ASC,
        "U0"."ID" ASC
      FETCH FIRST 1 ROWS ONLY
    )
  )
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: ()
