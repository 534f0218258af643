-- Entry.objects.filter(number_of_comments__lt=1000).order_by('pk').annotate(v=by_blog(RowNumber())).filter(v=1)[1:4]

SELECT
  [numbered].[col1],
  [numbered].[col2],
  [numbered].[col3],
  [numbered].[col4],
  [numbered].[col5],
  [numbered].[col6],
  [numbered].[col7],
  [numbered].[col8],
  [numbered].[col9],
  [numbered].[v]
FROM (
  SELECT
    [qualify].[col1] AS [col1],
    [qualify].[col2] AS [col2],
    [qualify].[col3] AS [col3],
    [qualify].[col4] AS [col4],
    [qualify].[col5] AS [col5],
    [qualify].[col6] AS [col6],
    [qualify].[col7] AS [col7],
    [qualify].[col8] AS [col8],
    [qualify].[col9] AS [col9],
    [qualify].[v] AS [v],
    ROW_NUMBER() OVER (ORDER BY [col1] ASC) AS [row_number]
  FROM (
    SELECT
      [example_entry].[id] AS [col1],
      [example_entry].[blog_id] AS [col2],
      [example_entry].[headline] AS [col3],
      [example_entry].[body_text] AS [col4],
      [example_entry].[pub_date] AS [col5],
      [example_entry].[mod_date] AS [col6],
      [example_entry].[number_of_comments] AS [col7],
      [example_entry].[number_of_pingbacks] AS [col8],
      [example_entry].[rating] AS [col9],
      ROW_NUMBER() OVER (
        PARTITION BY [example_entry].[blog_id]
        ORDER BY [example_entry].[pub_date], [example_entry].[id]
      ) AS [v]
    FROM [example_entry]
    WHERE
      [example_entry].[number_of_comments] < %s
  ) AS [qualify]
  WHERE
    [v] = %s
) AS [numbered]
WHERE
  [numbered].[row_number] > 1 AND [numbered].[row_number] <= 4
ORDER BY
  [numbered].[row_number];
-- parameters: (1000, 1)
