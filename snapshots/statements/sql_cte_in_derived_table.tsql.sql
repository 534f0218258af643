-- SELECT "q"."id" FROM (WITH "c" AS NOT MATERIALIZED (SELECT "id" FROM "example_blog") SELECT "c"."id" FROM "c") AS "q"

WITH [c] AS (
  SELECT
    [id] AS [id]
  FROM [example_blog]
)
SELECT
  [q].[id]
FROM (
  SELECT
    [c].[id] AS [id]
  FROM [c]
) AS [q];
-- parameters: ()
