-- Blog.objects.annotate(v=JSONArray(Value(1), JSONArray('name'), JSONObject(a='pk'))).order_by('pk')

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  CONCAT(
    '[',
    COALESCE(CAST(%s AS NVARCHAR(MAX)), 'null'),
    ', ',
    COALESCE(
      CONCAT('[', COALESCE('"' + STRING_ESCAPE([example_blog].[name], 'json') + '"', 'null'), ']'),
      'null'
    ),
    ', ',
    COALESCE(
      JSON_QUERY(
        (
          SELECT
            [example_blog].[id] AS [a]
          FOR JSON
            PATH,
            INCLUDE_NULL_VALUES,
            WITHOUT_ARRAY_WRAPPER
        )
      ),
      'null'
    ),
    ']'
  ) AS [v]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC;
-- parameters: (1,)
