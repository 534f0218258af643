-- Team.objects.bulk_create([Team(pk=500, name='Compilers'), Team(pk=501, name='New')], ignore_conflicts=True)

SET IDENTITY_INSERT [example_team] ON; MERGE INTO [example_team]   WITH (HOLDLOCK)
USING (
  SELECT
    [rows].[id] AS [id],
    [rows].[name] AS [name]
  FROM (
    SELECT
      [rows].[id] AS [id],
      [rows].[name] AS [name],
      ROW_NUMBER() OVER (
        PARTITION BY [rows].[id], COALESCE(
          (
            SELECT
              [example_team].[name]
            FROM [example_team]
            WHERE
              1 = 0
          ),
          [rows].[name]
        )
        ORDER BY [rows].[row number]
      ) AS [row number]
    FROM (VALUES
      (%s, %s, 1),
      (%s, %s, 2)) AS [rows]([id], [name], [row number])
  ) AS [rows]
  WHERE
    [rows].[row number] = 1 OR (
      [rows].[id] IS NULL AND [rows].[name] IS NULL
    )
) AS [excluded]
ON (
  [example_team].[id] = [excluded].[id]
  OR [example_team].[name] = [excluded].[name]
)
WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([excluded].[id], [excluded].[name]); SET IDENTITY_INSERT [example_team] OFF;
-- parameters: (500, 'Compilers', 501, 'New')
