-- Blog.objects.annotate(n=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('rating')[:1]))
--     .aggregate(total=Sum('n'))

SELECT
  SUM(CAST([n] AS BIGINT))
FROM (
  SELECT
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
    ) AS [n]
  FROM [example_blog]
) AS [subquery];
-- parameters: ()
