-- WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 150) SELECT COUNT(*), MAX("c"."n") FROM "c"

WITH "C"("N") AS (
  SELECT
    1
  FROM DUAL
  UNION ALL
  SELECT
    "C"."N" + 1
  FROM "C"
  WHERE
    "C"."N" < 150
)
SELECT
  COUNT(*),
  MAX("C"."N")
FROM "C";
-- parameters: ()
