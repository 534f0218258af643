SET IDENTITY_INSERT [example_employee] ON; INSERT INTO [example_employee] (
  [id],
  [firstname],
  [lastname],
  [salary]
)
OUTPUT INSERTED.[id]
SELECT
  [rows].[id],
  [rows].[firstname],
  [rows].[lastname],
  [rows].[salary]
FROM (VALUES
  (%s, %s, %s, %s, 1),
  (%s, %s, %s, %s, 2)) AS [rows]([id], [firstname], [lastname], [salary], [row number])
ORDER BY
  [rows].[row number]; SET IDENTITY_INSERT [example_employee] OFF;
-- parameters: (500, 'a', 'b', None, 501, 'c', 'd', 1)
