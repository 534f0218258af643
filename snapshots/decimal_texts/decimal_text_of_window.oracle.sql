-- Product.objects.order_by('pk')
--     .values_list(text(Window(Sum('price'), order_by='pk')), text(Window(Lag('price'), order_by='pk')))

SELECT
  TO_CHAR(
    SUM("EXAMPLE_PRODUCT"."PRICE") OVER (ORDER BY "EXAMPLE_PRODUCT"."ID"),
    'FM999999999999999999999999999999999990.00'
  ) AS "CAST1",
  TO_CHAR(
    LAG("EXAMPLE_PRODUCT"."PRICE", 1) OVER (ORDER BY "EXAMPLE_PRODUCT"."ID"),
    'FM999999999999999999999999999999999990.00'
  ) AS "CAST2"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: ()
