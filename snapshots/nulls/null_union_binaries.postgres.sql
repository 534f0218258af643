(
  SELECT
    "example_picture"."content" AS "content"
  FROM "example_picture"
)
UNION ALL
(
  SELECT
    CAST(NULL AS BYTEA) AS "value1"
  FROM "example_picture"
);
-- parameters: ()
