-- Person.objects.annotate(v=JSONObject(name='name', nick='nickname'))

SELECT
  [example_person].[id],
  [example_person].[name],
  [example_person].[nickname],
  [example_person].[born],
  JSON_QUERY(
    (
      SELECT
        [example_person].[name] AS [name],
        [example_person].[nickname] AS [nick]
      FOR JSON
        PATH,
        INCLUDE_NULL_VALUES,
        WITHOUT_ARRAY_WRAPPER
    )
  ) AS [v]
FROM [example_person]
ORDER BY
  [example_person].[name] ASC,
  [example_person].[id] ASC;
-- parameters: ()
