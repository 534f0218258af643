-- Product.objects.order_by('pk').values_list('pk', Window(Sum(F('price') * LONG), order_by='pk'))

SELECT
  "example_product"."id" AS "pk",
  SUM(
    (
      CAST("example_product"."price" AS Nullable(Decimal(28, 2))) * CAST(%s AS Nullable(Decimal(18, 8)))
    )
  ) OVER (ORDER BY "example_product"."id") AS "window1"
FROM "example_product"
ORDER BY
  1 ASC;
-- parameters: ('99999999.99999999',)
