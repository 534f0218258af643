-- Product.objects.order_by('pk').annotate(x=F('price') * 2)[:6].values_list(text('x'))

SELECT
  toDecimalString((
    CAST("example_product"."price" AS Nullable(Decimal(29, 2))) * %s
  ), 2) AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC
LIMIT 6;
-- parameters: (2,)
