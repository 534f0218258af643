-- Product.objects.order_by('pk')
--     .values_list(text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values('price')[:1])), text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values(x=F('price') * 2)[:1])))

SELECT
  CASE
    WHEN NOT (
      SELECT
        "U0"."price" AS "price"
      FROM "example_product" AS "U0"
      WHERE
        "U0"."id" = (
          "example_product"."id"
        )
      LIMIT 1
    ) IS NULL
    THEN PRINTF(
      '%%.2f',
      (
        SELECT
          "U0"."price" AS "price"
        FROM "example_product" AS "U0"
        WHERE
          "U0"."id" = (
            "example_product"."id"
          )
        LIMIT 1
      )
    )
  END AS "cast1",
  CASE
    WHEN NOT (
      SELECT
        (
          "U0"."price" * %s
        ) AS "x"
      FROM "example_product" AS "U0"
      WHERE
        "U0"."id" = (
          "example_product"."id"
        )
      LIMIT 1
    ) IS NULL
    THEN PRINTF(
      '%%.2f',
      (
        SELECT
          (
            "U0"."price" * %s
          ) AS "x"
        FROM "example_product" AS "U0"
        WHERE
          "U0"."id" = (
            "example_product"."id"
          )
        LIMIT 1
      )
    )
  END AS "cast2"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (2, 2)
