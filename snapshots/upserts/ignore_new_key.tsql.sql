-- Team.objects.bulk_create([Team(name='New')], ignore_conflicts=True)

MERGE INTO [example_team]   WITH (HOLDLOCK)
USING (VALUES
  (%s)) AS [excluded]([name])
ON (
  [example_team].[name] = [excluded].[name]
)
WHEN NOT MATCHED THEN INSERT ([name]) VALUES ([excluded].[name]);;
-- parameters: ('New',)
