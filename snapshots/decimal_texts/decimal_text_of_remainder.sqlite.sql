-- Product.objects.order_by('pk').values_list(text(Mod('price', 3)), text(F('price') % 7))

SELECT
  CASE
    WHEN NOT (
      MOD("example_product"."price", %s)
    ) IS NULL
    THEN PRINTF('%%.2f', MOD("example_product"."price", %s))
  END AS "cast1",
  CASE
    WHEN NOT (
      MOD("example_product"."price", %s)
    ) IS NULL
    THEN PRINTF('%%.2f', (
      MOD("example_product"."price", %s)
    ))
  END AS "cast2"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: (3, 3, 7, 7)
