SELECT
  "grouped"."key1" AS "prefix",
  COUNT("grouped"."example_product_id") AS "n"
FROM (
  SELECT
    SUBSTRING("example_product"."sku", %s, %s) AS "key1",
    "example_product"."id" AS "example_product_id"
  FROM "example_product"
) AS "grouped"
GROUP BY
  "grouped"."key1"
ORDER BY
  1 ASC;
-- parameters: (1, 3)
