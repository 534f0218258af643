-- Product.objects.order_by('pk').values_list(text(Mod('price', 3)), text(F('price') % 7))

SELECT
  toDecimalString(
    CAST("example_product"."price" AS Nullable(Decimal(76, 2))) %% CAST(%s AS Nullable(Decimal(76, 2))),
    2
  ) AS "cast1",
  toDecimalString(
    (
      CAST("example_product"."price" AS Nullable(Decimal(76, 2))) %% CAST(%s AS Nullable(Decimal(76, 2)))
    ),
    2
  ) AS "cast2"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (3, 7)
