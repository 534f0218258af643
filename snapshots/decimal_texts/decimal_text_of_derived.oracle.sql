-- Product.objects.order_by('pk').annotate(x=F('price') * 2)[:6].values_list(text('x'))

SELECT
  TO_CHAR(
    (
      "EXAMPLE_PRODUCT"."PRICE" * %s
    ),
    'FM999999999999999999999999999999999990.00'
  ) AS "CAST1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC
FETCH FIRST 6 ROWS ONLY;
-- parameters: (2,)
