SELECT
  "arm"."value1"
FROM (
  SELECT
    NULL AS "value1"
  FROM "example_product"
  ORDER BY
    "example_product"."id" ASC
  LIMIT 2
) AS "arm"
UNION
SELECT
  "example_product"."name" AS "name"
FROM "example_product";
-- parameters: ()
