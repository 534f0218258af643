-- Product.objects.order_by('pk').values_list(text(Mod('price', 3)), text(F('price') % 7))

SELECT
  TO_CHAR(
    MOD("EXAMPLE_PRODUCT"."PRICE", %s),
    'FM999999999999999999999999999999999990.00'
  ) AS "CAST1",
  TO_CHAR(
    (
      MOD("EXAMPLE_PRODUCT"."PRICE", %s)
    ),
    'FM999999999999999999999999999999999990.00'
  ) AS "CAST2"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (3, 7)
