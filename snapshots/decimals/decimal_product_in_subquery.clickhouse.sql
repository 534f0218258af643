-- Product.objects.order_by('pk')
--     .annotate(v=Subquery(Product.objects.filter(pk=OuterRef('pk')).values(w=F('price') * LONG)))
--     .values_list('pk', 'v')

SELECT
  "example_product_outer"."id" AS "pk",
  (
    SELECT
      (
        CAST("u0"."price" AS Nullable(Decimal(28, 2))) * CAST(%s AS Nullable(Decimal(18, 8)))
      ) AS "w"
    FROM "example_product" AS "u0"
    WHERE
      "u0"."id" = (
        "example_product_outer"."id"
      )
  ) AS "v"
FROM "example_product" AS "example_product_outer"
ORDER BY
  1 ASC;
-- parameters: ('99999999.99999999',)
