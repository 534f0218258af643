-- WITH RECURSIVE "c" AS (SELECT 1 AS "n" UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 5) SELECT "c"."n" FROM "c"

WITH "C"("N") AS (
  SELECT
    1 AS "N"
  FROM DUAL
  UNION ALL
  SELECT
    "C"."N" + 1
  FROM "C"
  WHERE
    "C"."N" < 5
)
SELECT
  "C"."N"
FROM "C";
-- parameters: ()
