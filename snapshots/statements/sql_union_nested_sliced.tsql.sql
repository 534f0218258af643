-- (SELECT "id" FROM "example_blog" UNION ALL SELECT "id" FROM "example_blog" ORDER BY 1 LIMIT 3) UNION ALL SELECT "id" FROM "example_blog"

SELECT
  [arm].[id]
FROM (
  SELECT
  TOP 3
    [united].[id] AS [id]
  FROM (
    SELECT
      [id]
    FROM [example_blog]
    UNION ALL
    SELECT
      [id]
    FROM [example_blog]
  ) AS [united]
  ORDER BY
    [united].[id]
) AS [arm]
UNION ALL
SELECT
  [id]
FROM [example_blog];
-- parameters: ()
