SET IDENTITY_INSERT [example_team] ON; INSERT INTO [example_team] (
  [id],
  [name]
)
OUTPUT INSERTED.[id]
SELECT
  [rows].[id],
  [rows].[name]
FROM (VALUES
  (%s, %s, 1),
  (%s, %s, 2)) AS [rows]([id], [name], [row number])
ORDER BY
  [rows].[row number]; SET IDENTITY_INSERT [example_team] OFF;
-- parameters: (500, 'New', 501, 'Newest')

INSERT INTO [example_team] (
  [name]
)
OUTPUT INSERTED.[id]
VALUES
  (%s);
-- parameters: ('Newer',)
