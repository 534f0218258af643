-- WITH RECURSIVE "c"("id", "depth") AS (SELECT MIN("id"), 0 FROM "example_entry" UNION ALL SELECT "example_entry"."id", "c"."depth" + 1 FROM "c" JOIN "example_entry" ON "example_entry"."id" = "c"."id" + 2) SELECT "c"."id", "c"."depth" FROM "c"

WITH [c]([id], [depth]) AS (
  SELECT
    CAST(MIN([id]) AS BIGINT),
    0
  FROM [example_entry]
  UNION ALL
  SELECT
    CAST([example_entry].[id] AS BIGINT) AS [id],
    [c].[depth] + 1
  FROM [c]
  JOIN [example_entry]
    ON [example_entry].[id] = [c].[id] + 2
)
SELECT
  [c].[id],
  [c].[depth]
FROM [c] OPTION(
    MAXRECURSION 0
);
-- parameters: ()
