-- Person.objects.order_by('pk').annotate(v=Length('nickname'))

SELECT
  [example_person].[id],
  [example_person].[name],
  [example_person].[nickname],
  [example_person].[born],
  (
    LEN([example_person].[nickname] + '.') - 1
  ) AS [v]
FROM [example_person]
ORDER BY
  [example_person].[id] ASC;
-- parameters: ()
