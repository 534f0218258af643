-- Entry.objects.filter(blog=1).aggregate(name=AnyValue('blog__name'))

SELECT
  MAX([example_blog].[name]) AS [name]
FROM [example_entry]
INNER JOIN [example_blog]
  ON (
    [example_entry].[blog_id] = [example_blog].[id]
  )
WHERE
  [example_entry].[blog_id] = %s;
-- parameters: (1,)
