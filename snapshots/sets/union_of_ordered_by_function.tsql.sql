SELECT
  [example_entry].[id] AS [pk]
FROM [example_entry]
UNION ALL
SELECT
  [example_blog].[id] AS [pk]
FROM [example_blog]
ORDER BY
  1 ASC
OFFSET 1 ROWS
FETCH NEXT 8 ROWS ONLY;
-- parameters: ()
