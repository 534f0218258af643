-- Entry.objects.aggregate(name=AnyValue('blog__name', filter=Q(blog=2)))

SELECT
  MAX(CASE WHEN [example_entry].[blog_id] = %s THEN [example_blog].[name] END) AS [name]
FROM [example_entry]
INNER JOIN [example_blog]
  ON (
    [example_entry].[blog_id] = [example_blog].[id]
  );
-- parameters: (2,)
