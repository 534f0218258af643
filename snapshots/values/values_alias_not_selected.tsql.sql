SELECT
  [example_entry].[id] AS [pk]
FROM [example_entry]
WHERE
  (
    [example_entry].[rating] + %s
  ) = %s
ORDER BY
  1 ASC;
-- parameters: (1, 6)
