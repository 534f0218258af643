-- PRODUCTS.values('pk', v=F('stock') + NUMBER, w=F('price') * Value(None, FINE))

SELECT
  "example_product"."id" AS "pk",
  (
    "example_product"."stock" + CAST(NULL AS INT)
  ) AS "v",
  (
    "example_product"."price" * CAST(NULL AS DECIMAL(30, 18))
  ) AS "w"
FROM "example_product"
ORDER BY
  1 ASC;
-- parameters: ()
