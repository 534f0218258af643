-- WITH "c" AS (VALUES (1, 'a'), (2, 'b')) SELECT "c"."column2" FROM "c"

WITH "C" AS (
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
  "C"."COLUMN2"
FROM "C";
-- parameters: ()
