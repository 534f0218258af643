-- WITH RECURSIVE "c"("n") AS (SELECT 1 UNION ALL SELECT "c"."n" + 1 FROM "c" WHERE "c"."n" < 150) SELECT COUNT(*), MAX("c"."n") FROM "c"

WITH [c]([n]) AS (
  SELECT
    1
  UNION ALL
  SELECT
    [c].[n] + 1
  FROM [c]
  WHERE
    [c].[n] < 150
)
SELECT
  COUNT_BIG(*),
  MAX([c].[n])
FROM [c] OPTION(
    MAXRECURSION 0
);
-- parameters: ()
