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
  (%s, %s, %s, 2)) AS [rows]([id], [name], [email], [row number])
ORDER BY
  [rows].[row number]; SET IDENTITY_INSERT [example_author] OFF;
-- parameters: (500, 'New', 'new@example.com', 501, 'New', 'new@example.com')

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
  (%s, %s, %s, 2)) AS [rows]([id], [name], [email], [row number])
ORDER BY
  [rows].[row number]; SET IDENTITY_INSERT [example_author] OFF;
-- parameters: (502, 'New', 'new@example.com', 503, 'New', 'new@example.com')

SET IDENTITY_INSERT [example_author] ON; INSERT INTO [example_author] (
  [id],
  [name],
  [email]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s); SET IDENTITY_INSERT [example_author] OFF;
-- parameters: (504, 'New', 'new@example.com')
