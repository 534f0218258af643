-- WITH RECURSIVE "c" AS (SELECT "id", "tagline" FROM "example_blog" WHERE "id" = 2 UNION ALL SELECT "b"."id", "c"."tagline" || "b"."tagline" FROM "c" JOIN "example_blog" AS "b" ON "b"."id" = "c"."id" + 1 WHERE "c"."id" < 5) SELECT "c"."id", "c"."tagline" FROM "c"

WITH [c]([id], [tagline]) AS (
  SELECT
    [id],
    CAST([tagline] AS NVARCHAR(MAX)) AS [tagline]
  FROM [example_blog]
  WHERE
    [id] = 2
  UNION ALL
  SELECT
    [b].[id],
    CAST([c].[tagline] + [b].[tagline] AS NVARCHAR(MAX))
  FROM [c]
  JOIN [example_blog] AS [b]
    ON [b].[id] = [c].[id] + 1
  WHERE
    [c].[id] < 5
)
SELECT
  [c].[id],
  [c].[tagline]
FROM [c] OPTION(
    MAXRECURSION 0
);
-- parameters: ()
