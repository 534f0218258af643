SET IDENTITY_INSERT [example_category] ON; INSERT INTO [example_category] (
  [id],
  [name],
  [parent_id]
)
OUTPUT INSERTED.[id]
SELECT
  [rows].[id],
  [rows].[name],
  [rows].[parent_id]
FROM (VALUES
  (%s, %s, %s, 1),
  (%s, %s, %s, 2)) AS [rows]([id], [name], [parent_id], [row number])
ORDER BY
  [rows].[row number]; SET IDENTITY_INSERT [example_category] OFF;
-- parameters: (500, 'a', None, 501, '', 1)
