-- Product.objects.order_by('pk')
--     .values_list(text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values('price')[:1])), text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values(x=F('price') * 2)[:1])))

SELECT
  toDecimalString(
    (
      SELECT
        tupleElement(argMin(tuple("u0"."price"), tuple(1)), 1) AS "price"
      FROM "example_product" AS "u0"
      WHERE
        "u0"."id" = (
          "example_product_outer"."id"
        )
    ),
    2
  ) AS "cast1",
  toDecimalString(
    (
      SELECT
        tupleElement(
          argMin(tuple((
            CAST("u0"."price" AS Nullable(Decimal(29, 2))) * %s
          )), tuple(1)),
          1
        ) AS "x"
      FROM "example_product" AS "u0"
      WHERE
        "u0"."id" = (
          "example_product_outer"."id"
        )
    ),
    2
  ) AS "cast2"
FROM "example_product" AS "example_product_outer"
ORDER BY
  "example_product_outer"."id" ASC;
-- parameters: (2,)
