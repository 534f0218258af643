-- Blog.objects.order_by('pk').annotate(v=StrIndex('tagline', Value('?'))).filter(v__gt=0)

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  CHARINDEX(%s, [example_blog].[tagline] COLLATE Latin1_General_100_BIN2) AS [v]
FROM [example_blog]
WHERE
  CHARINDEX(%s, [example_blog].[tagline] COLLATE Latin1_General_100_BIN2) > %s
ORDER BY
  [example_blog].[id] ASC;
-- parameters: ('?', '?', 0)
