-- Team.objects.annotate(names=StringAgg('members__name', delimiter=Value(', '), order_by='members__name'))
--     .order_by('pk')

SELECT
  [example_team].[id],
  [example_team].[name],
  STRING_AGG(CAST([example_person].[name] AS NVARCHAR(MAX)), %s) WITHIN GROUP (ORDER BY
    [example_person].[name]) AS [names]
FROM [example_team]
LEFT OUTER JOIN [example_membership]
  ON (
    [example_team].[id] = [example_membership].[team_id]
  )
LEFT OUTER JOIN [example_person]
  ON (
    [example_membership].[person_id] = [example_person].[id]
  )
GROUP BY
  [example_team].[id],
  [example_team].[name]
ORDER BY
  [example_team].[id] ASC;
-- parameters: (', ',)
