SELECT
  [example_customer].[id] AS [pk]
FROM [example_customer]
UNION
SELECT
  [example_category].[id] AS [pk]
FROM [example_category]
ORDER BY
  1 DESC;
-- parameters: ()
