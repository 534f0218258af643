INSERT INTO [example_blog] (
  [name],
  [tagline]
)
OUTPUT INSERTED.[id]
SELECT
  [rows].[name],
  [rows].[tagline]
FROM (VALUES
  (%s, %s, 1),
  (%s, %s, 2)) AS [rows]([name], [tagline], [row number])
ORDER BY
  [rows].[row number];
-- parameters: ('New', 'a', 'Newer', 'b')
