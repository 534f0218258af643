SET IDENTITY_INSERT [example_author] ON; INSERT INTO [example_author] (
  [id],
  [name],
  [email]
)
OUTPUT INSERTED.[id]
SELECT
  [rows].[id],
  [rows].[name],
  [rows].[email]
FROM (VALUES
  (%s, %s, %s, 1),
  (%s, %s, %s, 2),
  (%s, %s, %s, 3)) AS [rows]([id], [name], [email], [row number])
ORDER BY
  [rows].[row number]; SET IDENTITY_INSERT [example_author] OFF;
-- parameters: (500, 'New', '0@example.com', 501, 'New', '1@example.com', 502, 'New', '2@example.com')
