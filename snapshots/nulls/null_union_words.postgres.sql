(
  SELECT
    CAST(NULL AS VARCHAR) AS "value1"
  FROM "example_product"
  ORDER BY
    "example_product"."id" ASC
  LIMIT 2
)
UNION
(
  SELECT
    "example_product"."name" AS "name"
  FROM "example_product"
);
-- parameters: ()
