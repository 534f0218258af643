SELECT
  SUBSTR("example_product"."sku", %s, %s) AS "prefix",
  COUNT("example_product"."id") AS "n"
FROM "example_product"
GROUP BY
  SUBSTR("example_product"."sku", %s, %s)
ORDER BY
  1 ASC;
-- parameters: (1, 3, 1, 3)
