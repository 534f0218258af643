-- Blog.objects.annotate(second=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('headline')[1:2]))
--     .order_by('pk')

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  (
    SELECT
      [numbered].[headline]
    FROM (
      SELECT
        [U0].[headline] AS [headline],
        ROW_NUMBER() OVER (ORDER BY [U0].[pub_date] DESC, [U0].[id] DESC) AS [row_number]
      FROM [example_entry] AS [U0]
      WHERE
        [U0].[blog_id] = (
          [example_blog].[id]
        )
    ) AS [numbered]
    WHERE
      [numbered].[row_number] > 1 AND [numbered].[row_number] <= 2
  ) AS [second]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC;
-- parameters: ()
