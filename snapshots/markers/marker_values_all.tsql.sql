-- Blog.objects.order_by('pk')
--     .annotate(**{f'v{number}': Value(text) for number, text in enumerate(TEXTS)})

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  CAST(%s AS NVARCHAR(MAX)) AS [v0],
  CAST(%s AS NVARCHAR(MAX)) AS [v1],
  CAST(%s AS NVARCHAR(MAX)) AS [v2],
  CAST(%s AS NVARCHAR(MAX)) AS [v3],
  CAST(%s AS NVARCHAR(MAX)) AS [v4],
  CAST(%s AS NVARCHAR(MAX)) AS [v5],
  CAST(%s AS NVARCHAR(MAX)) AS [v6],
  CAST(%s AS NVARCHAR(MAX)) AS [v7],
  CAST(%s AS NVARCHAR(MAX)) AS [v8],
  CAST(%s AS NVARCHAR(MAX)) AS [v9],
  CAST(%s AS NVARCHAR(MAX)) AS [v10],
  CAST(%s AS NVARCHAR(MAX)) AS [v11],
  CAST(%s AS NVARCHAR(MAX)) AS [v12],
  CAST(%s AS NVARCHAR(MAX)) AS [v13],
  CAST(%s AS NVARCHAR(MAX)) AS [v14],
  CAST(%s AS NVARCHAR(MAX)) AS [v15]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC;
-- parameters: ('%s', '?', ':p0', '@p1', '$1', '%%', '%(name)s', '__p0__', '{0}', "'%s'", '--', '/*', ';', "N'x'", '\\', '"')
