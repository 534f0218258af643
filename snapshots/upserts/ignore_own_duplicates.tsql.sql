-- Team.objects.bulk_create([Team(name='New'), Team(name='Compilers'), Team(name='New'), Team(name='Newer')], ignore_conflicts=True)

MERGE INTO [example_team]   WITH (HOLDLOCK)
USING (
  SELECT
    [rows].[name] AS [name]
  FROM (
    SELECT
      [rows].[name] AS [name],
      ROW_NUMBER() OVER (
        PARTITION BY COALESCE(
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
      (%s, 1),
      (%s, 2),
      (%s, 3),
      (%s, 4)) AS [rows]([name], [row number])
  ) AS [rows]
  WHERE
    [rows].[row number] = 1 OR [rows].[name] IS NULL
) AS [excluded]
ON (
  [example_team].[name] = [excluded].[name]
)
WHEN NOT MATCHED THEN INSERT ([name]) VALUES ([excluded].[name]);;
-- parameters: ('New', 'Compilers', 'New', 'Newer')
