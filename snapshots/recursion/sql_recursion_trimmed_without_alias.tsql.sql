-- WITH RECURSIVE "c" AS (SELECT "id", TRIM("name") FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "x"."id", "c"."btrim" || LOWER("x"."name") FROM "example_category" AS "x" JOIN "c" ON "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."btrim" FROM "c"

WITH [c]([id], [btrim]) AS (
  SELECT
    [id],
    CAST(LTRIM(RTRIM([name])) AS NVARCHAR(MAX)) AS [btrim]
  FROM [example_category]
  WHERE
    [parent_id] IS NULL
  UNION ALL
  SELECT
    [x].[id],
    CAST([c].[btrim] + LOWER([x].[name]) AS NVARCHAR(MAX))
  FROM [example_category] AS [x]
  JOIN [c]
    ON [x].[parent_id] = [c].[id]
)
SELECT
  [c].[id],
  [c].[btrim]
FROM [c] OPTION(
    MAXRECURSION 0
);
-- parameters: ()
