-- Product.objects.order_by('pk')
--     .values_list(text(Window(Sum('price'), order_by='pk')), text(Window(Lag('price'), order_by='pk')))

SELECT
  toDecimalString(SUM("example_product"."price") OVER (ORDER BY "example_product"."id"), 2) AS "cast1",
  toDecimalString(
    lag(toNullable("example_product"."price"), 1) OVER (ORDER BY "example_product"."id"),
    2
  ) AS "cast2"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ()
