-- Blog.objects.annotate(v=JSONObject(pk='pk', name=Lower('name'), one=Value(1), nested=JSONObject(tag='tagline')))
--     .order_by('pk')

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  JSON_QUERY(
    (
      SELECT
        [example_blog].[id] AS [pk],
        LOWER([example_blog].[name]) AS [name],
        CAST(%s AS BIGINT) AS [one],
        JSON_QUERY(
          (
            SELECT
              [example_blog].[tagline] AS [tag]
            FOR JSON
              PATH,
              INCLUDE_NULL_VALUES,
              WITHOUT_ARRAY_WRAPPER
          )
        ) AS [nested]
      FOR JSON
        PATH,
        INCLUDE_NULL_VALUES,
        WITHOUT_ARRAY_WRAPPER
    )
  ) AS [v]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC;
-- parameters: (1,)
