-- Team.objects.update_or_create(name='New', defaults={'name': 'New'})

SELECT
TOP 21
  [example_team].[id],
  [example_team].[name]
FROM [example_team]   WITH (ROWLOCK, UPDLOCK)
WHERE
  [example_team].[name] = %s;
-- parameters: ('New',)

UPDATE [example_team] SET [name] = %s
WHERE
  [example_team].[id] = %s;
-- parameters: ('New', 1)

INSERT INTO [example_team] (
  [name]
)
OUTPUT INSERTED.[id]
VALUES
  (%s);
-- parameters: ('New',)
