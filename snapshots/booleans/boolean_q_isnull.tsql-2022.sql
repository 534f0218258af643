-- Person.objects.annotate(v=truth_of(Q(nickname__isnull=True)))

SELECT
  [example_person].[id],
  [example_person].[name],
  [example_person].[nickname],
  [example_person].[born],
  CAST(CASE WHEN [example_person].[nickname] IS NULL THEN 1 ELSE 0 END AS BIT) AS [v]
FROM [example_person]
ORDER BY
  [example_person].[name] ASC,
  [example_person].[id] ASC;
-- parameters: ()
