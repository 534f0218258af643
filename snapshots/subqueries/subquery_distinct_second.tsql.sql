-- Blog.objects.annotate(second=Subquery(Entry.objects.filter(blog=OuterRef('pk')).values('rating').distinct().order_by('-rating')[1:2]))
--     .order_by('pk')

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  (
    SELECT DISTINCT
      [U0].[rating] AS [rating]
    FROM [example_entry] AS [U0]
    WHERE
      [U0].[blog_id] = (
        [example_blog].[id]
      )
    ORDER BY
      1 DESC
    OFFSET 1 ROWS
    FETCH NEXT 1 ROWS ONLY
  ) AS [second]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC;
-- parameters: ()
