-- WITH "c"("x", "y") AS (VALUES (1, 'a'), (2, 'b')) SELECT "c"."x", "c"."y" FROM "c"

WITH "c"("x", "y") AS (
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
  "c"."x",
  "c"."y"
FROM "c";
-- parameters: ()
