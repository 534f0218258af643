SELECT
  CAST("example_product"."stock" AS DECIMAL(10, 0)) AS "v",
  COUNT("example_product"."id") AS "n"
FROM "example_product"
GROUP BY
  CAST("example_product"."stock" AS DECIMAL(10, 0))
ORDER BY
  1 DESC
LIMIT 2
OFFSET 1;
-- parameters: ()
