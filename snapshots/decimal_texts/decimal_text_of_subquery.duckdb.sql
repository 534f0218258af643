-- Product.objects.order_by('pk')
--     .values_list(text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values('price')[:1])), text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values(x=F('price') * 2)[:1])))

SELECT
  CAST((
    SELECT
      "U0"."price" AS "price"
    FROM "example_product" AS "U0"
    WHERE
      "U0"."id" = (
        "example_product"."id"
      )
    LIMIT 1
  ) AS TEXT) AS "cast1",
  CAST((
    SELECT
      (
        CAST("U0"."price" AS DECIMAL(29, 2)) * %s
      ) AS "x"
    FROM "example_product" AS "U0"
    WHERE
      "U0"."id" = (
        "example_product"."id"
      )
    LIMIT 1
  ) AS TEXT) AS "cast2"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (2,)
