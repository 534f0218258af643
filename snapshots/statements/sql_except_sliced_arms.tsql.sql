-- (SELECT "id" FROM "example_entry" ORDER BY "id" LIMIT 5) EXCEPT (SELECT "id" FROM "example_entry" ORDER BY "id" LIMIT 2)

SELECT
  [arm].[id]
FROM (
  SELECT
  TOP 5
    [id] AS [id]
  FROM [example_entry]
  ORDER BY
    [id]
) AS [arm]
EXCEPT
SELECT
  [arm].[id]
FROM (
  SELECT
  TOP 2
    [id] AS [id]
  FROM [example_entry]
  ORDER BY
    [id]
) AS [arm];
-- parameters: ()
