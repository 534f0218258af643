-- WITH "c" AS (VALUES (1, 'a'), (2, 'b')) SELECT "c"."column2" FROM "c"

WITH "c" AS (
  SELECT
    "values"."column1",
    "values"."column2"
  FROM (
    SELECT
      1 AS "column1",
      'a' AS "column2"
    UNION ALL
    SELECT
      2,
      'b'
  ) AS "values"
)
SELECT
  "c"."column2"
FROM "c";
-- parameters: ()
