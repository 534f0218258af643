-- Team.objects.get_or_create(name='Logic')

SELECT
TOP 21
  [example_team].[id],
  [example_team].[name]
FROM [example_team]
WHERE
  [example_team].[name] = %s;
-- parameters: ('Logic',)

INSERT INTO [example_team] (
  [name]
)
OUTPUT INSERTED.[id]
VALUES
  (%s);
-- parameters: ('Logic',)
