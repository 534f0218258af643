SELECT
  [example_entry].[id] AS [pk],
  [example_entry].[rating] AS [rating]
FROM [example_entry]
WHERE
  [example_entry].[rating] = %s
UNION
SELECT
  [example_entry].[id] AS [pk],
  [example_entry].[rating] AS [rating]
FROM [example_entry]
WHERE
  [example_entry].[rating] = %s
UNION
SELECT
  [example_entry].[id] AS [pk],
  [example_entry].[rating] AS [rating]
FROM [example_entry]
WHERE
  [example_entry].[blog_id] = %s
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (5, 1, 1)
