-- Blog.objects.order_by('pk').annotate(v=Value('%s'))[1:3]

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  CAST(%s AS NVARCHAR(MAX)) AS [v]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC
OFFSET 1 ROWS
FETCH NEXT 2 ROWS ONLY;
-- parameters: ('%s',)
