-- Blog.objects.annotate(v=Subquery(Entry.objects.filter(blog=OuterRef('pk')).annotate(h=truth_of(Q(rating__gt=4))).order_by('pk').values('h')[:1]))
--     .order_by('pk')

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  (
    SELECT
    TOP 1
      (
        CAST(CASE
          WHEN [U0].[rating] > %s
          THEN 1
          WHEN NOT (
            [U0].[rating] > %s
          )
          THEN 0
        END AS BIT)
      ) AS [h]
    FROM [example_entry] AS [U0]
    WHERE
      [U0].[blog_id] = (
        [example_blog].[id]
      )
    ORDER BY
      [U0].[id] ASC
  ) AS [v]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC;
-- parameters: (4, 4)
