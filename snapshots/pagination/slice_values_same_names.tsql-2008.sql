-- Entry.objects.order_by('pk').values_list('pk', 'blog__pk', 'blog__name', 'headline')[2:6]

SELECT
  [numbered].[pk],
  [numbered].[blog__pk],
  [numbered].[blog__name],
  [numbered].[headline]
FROM (
  SELECT
    [example_entry].[id] AS [pk],
    [example_entry].[blog_id] AS [blog__pk],
    [example_blog].[name] AS [blog__name],
    [example_entry].[headline] AS [headline],
    ROW_NUMBER() OVER (ORDER BY [example_entry].[id] ASC) AS [row_number]
  FROM [example_entry]
  INNER JOIN [example_blog]
    ON (
      [example_entry].[blog_id] = [example_blog].[id]
    )
) AS [numbered]
WHERE
  [numbered].[row_number] > 2 AND [numbered].[row_number] <= 6
ORDER BY
  [numbered].[row_number];
-- parameters: ()
