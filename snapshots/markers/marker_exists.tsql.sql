-- Blog.objects.filter(tagline__contains='%s ?').exists()

SELECT
TOP 1
  CAST(%s AS BIGINT) AS [a]
FROM [example_blog]
WHERE
  [example_blog].[tagline] LIKE %s ESCAPE '\';
-- parameters: (1, '%\\%s ?%')
