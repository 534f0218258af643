-- Product.objects.order_by('pk')
--     .values_list(text(Window(Sum('price'), order_by='pk')), text(Window(Lag('price'), order_by='pk')))

SELECT
  CASE
    WHEN NOT SUM("example_product"."price") OVER (ORDER BY "example_product"."id") IS NULL
    THEN PRINTF('%%.2f', SUM("example_product"."price") OVER (ORDER BY "example_product"."id"))
  END AS "cast1",
  CASE
    WHEN NOT LAG("example_product"."price", 1) OVER (ORDER BY "example_product"."id") IS NULL
    THEN PRINTF('%%.2f', LAG("example_product"."price", 1) OVER (ORDER BY "example_product"."id"))
  END AS "cast2"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ()
