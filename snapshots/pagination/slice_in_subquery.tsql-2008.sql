-- Entry.objects.filter(blog__in=Subquery(Blog.objects.order_by('name', 'pk').values('pk')[1:4]))
--     .order_by('pk')

SELECT
  [example_entry].[id],
  [example_entry].[blog_id],
  [example_entry].[headline],
  [example_entry].[body_text],
  [example_entry].[pub_date],
  [example_entry].[mod_date],
  [example_entry].[number_of_comments],
  [example_entry].[number_of_pingbacks],
  [example_entry].[rating]
FROM [example_entry]
WHERE
  [example_entry].[blog_id] IN (
    SELECT
      [numbered].[pk]
    FROM (
      SELECT
        [U0].[id] AS [pk],
        ROW_NUMBER() OVER (ORDER BY [U0].[name] ASC, [U0].[id] ASC) AS [row_number]
      FROM [example_blog] AS [U0]
    ) AS [numbered]
    WHERE
      [numbered].[row_number] > 1 AND [numbered].[row_number] <= 4
  )
ORDER BY
  [example_entry].[id] ASC;
-- parameters: ()
