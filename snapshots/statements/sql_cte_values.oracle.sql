-- WITH "c"("x", "y") AS (VALUES (1, 'a'), (2, 'b')) SELECT "c"."x", "c"."y" FROM "c"

WITH "C"("X", "Y") AS (
  SELECT
    "VALUES"."COLUMN1",
    "VALUES"."COLUMN2"
  FROM (
    SELECT
      1 AS "COLUMN1",
      'a' AS "COLUMN2"
    FROM DUAL
    UNION ALL
    SELECT
      2,
      'b'
    FROM DUAL
  ) "VALUES"
)
SELECT
  "C"."X",
  "C"."Y"
FROM "C";
-- parameters: ()
