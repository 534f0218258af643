SELECT
  SUBSTRING("example_product"."sku" FROM %s FOR %s) AS "prefix",
  COUNT("example_product"."id") AS "n"
FROM "example_product"
GROUP BY
  SUBSTRING("example_product"."sku" FROM %s FOR %s)
ORDER BY
  1 ASC;
-- parameters: (1, 3, 1, 3)
