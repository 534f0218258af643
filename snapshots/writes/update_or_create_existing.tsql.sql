-- Team.objects.update_or_create(pk=1, defaults={'name': 'Parsers'})

SELECT
TOP 21
  [example_team].[id],
  [example_team].[name]
FROM [example_team]   WITH (ROWLOCK, UPDLOCK)
WHERE
  [example_team].[id] = %s;
-- parameters: (1,)

UPDATE [example_team] SET [name] = %s
WHERE
  [example_team].[id] = %s;
-- parameters: ('Parsers', 1)

SET IDENTITY_INSERT [example_team] ON; INSERT INTO [example_team] (
  [id],
  [name]
)
VALUES
  (%s, %s); SET IDENTITY_INSERT [example_team] OFF;
-- parameters: (1, 'Parsers')
