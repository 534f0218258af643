-- Entry.objects.values('blog').annotate(n=Count('pk')).order_by('-n', 'blog')[1:3]

SELECT
  [numbered].[blog],
  [numbered].[n]
FROM (
  SELECT
    [example_entry].[blog_id] AS [blog],
    COUNT_BIG([example_entry].[id]) AS [n],
    ROW_NUMBER() OVER (ORDER BY COUNT_BIG([example_entry].[id]) DESC, [example_entry].[blog_id] ASC) AS [row_number]
  FROM [example_entry]
  GROUP BY
    [example_entry].[blog_id]
) AS [numbered]
WHERE
  [numbered].[row_number] > 1 AND [numbered].[row_number] <= 3
ORDER BY
  [numbered].[row_number];
-- parameters: ()
