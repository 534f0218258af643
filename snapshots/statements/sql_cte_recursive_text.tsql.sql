-- WITH RECURSIVE "c"("n", "s") AS (SELECT 1, CAST('x' AS TEXT) UNION ALL SELECT "c"."n" + 1, "c"."s" || 'y' FROM "c" WHERE "c"."n" < 4) SELECT "c"."n", "c"."s" FROM "c"

WITH [c]([n], [s]) AS (
  SELECT
    1,
    CAST('x' AS NVARCHAR(MAX))
  UNION ALL
  SELECT
    [c].[n] + 1,
    CAST([c].[s] + 'y' AS NVARCHAR(MAX))
  FROM [c]
  WHERE
    [c].[n] < 4
)
SELECT
  [c].[n],
  [c].[s]
FROM [c] OPTION(
    MAXRECURSION 0
);
-- parameters: ()
