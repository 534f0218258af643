-- Product.objects.order_by('pk')
--     .annotate(v=Subquery(Product.objects.filter(pk=OuterRef('pk')).values(w=F('price') * LONG)))
--     .values_list('pk', 'v')

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  (
    SELECT
      (
        "U0"."PRICE" * %s
      ) AS "W"
    FROM "EXAMPLE_PRODUCT" "U0"
    WHERE
      "U0"."ID" = (
        "EXAMPLE_PRODUCT"."ID"
      )
  ) AS "V"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  1 ASC;
-- parameters: (Decimal('99999999.99999999'),)
