-- Product.objects.annotate(v=Subquery(Account.objects.filter(pk=OuterRef('pk')).values(w=Cast('rate', DecimalField()))))
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
  (
    SELECT
      CAST("U0"."RATE" AS NUMBER) AS "W"
    FROM "EXAMPLE_ACCOUNT" "U0"
    WHERE
      "U0"."ID" = (
        "EXAMPLE_PRODUCT"."ID"
      )
  ) AS "V"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: ()
