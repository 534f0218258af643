-- Blog.objects.order_by('pk').annotate(v=Ord('name'))

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  CASE
    WHEN DATALENGTH([example_blog].[name]) = 0
    THEN 0
    WHEN UNICODE([example_blog].[name]) BETWEEN 55296 AND 56319
    THEN (
      UNICODE([example_blog].[name]) - 55296
    ) * 1024 + (
      UNICODE(SUBSTRING([example_blog].[name], 2, 1)) - 56320
    ) + 65536
    ELSE UNICODE([example_blog].[name])
  END AS [v]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC;
-- parameters: ()
