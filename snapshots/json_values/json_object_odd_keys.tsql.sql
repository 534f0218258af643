-- Blog.objects.annotate(v=JSONObject(**{'a b': 'pk', "it's": 'name'})).order_by('pk')

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  JSON_QUERY(
    (
      SELECT
        [example_blog].[id] AS [a b],
        [example_blog].[name] AS [it's]
      FOR JSON
        PATH,
        INCLUDE_NULL_VALUES,
        WITHOUT_ARRAY_WRAPPER
    )
  ) AS [v]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC;
-- parameters: ()
