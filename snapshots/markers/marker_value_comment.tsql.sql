-- Blog.objects.order_by('pk').annotate(v=Value('-- ?'), w=Value('/* %s */'), x=Value('; DROP'))

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  CAST(%s AS NVARCHAR(MAX)) AS [v],
  CAST(%s AS NVARCHAR(MAX)) AS [w],
  CAST(%s AS NVARCHAR(MAX)) AS [x]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC;
-- parameters: ('-- ?', '/* %s */', '; DROP')
