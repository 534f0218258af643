-- Blog.objects.annotate(newest=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('rating')[:1]))
--     .filter(newest__gte=3)
--     .order_by('pk')

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  (
    SELECT
    TOP 1
      [U0].[rating] AS [rating]
    FROM [example_entry] AS [U0]
    WHERE
      [U0].[blog_id] = (
        [example_blog].[id]
      )
    ORDER BY
      [U0].[pub_date] DESC,
      [U0].[id] DESC
  ) AS [newest]
FROM [example_blog]
WHERE
  (
    SELECT
    TOP 1
      [U0].[rating] AS [rating]
    FROM [example_entry] AS [U0]
    WHERE
      [U0].[blog_id] = (
        [example_blog].[id]
      )
    ORDER BY
      [U0].[pub_date] DESC,
      [U0].[id] DESC
  ) >= %s
ORDER BY
  [example_blog].[id] ASC;
-- parameters: (3,)
