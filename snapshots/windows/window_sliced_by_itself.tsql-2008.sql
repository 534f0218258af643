-- Entry.objects.annotate(w=Window(RowNumber(), order_by='-pk')).order_by('w')[1:4]

SELECT
  [numbered].[id],
  [numbered].[blog_id],
  [numbered].[headline],
  [numbered].[body_text],
  [numbered].[pub_date],
  [numbered].[mod_date],
  [numbered].[number_of_comments],
  [numbered].[number_of_pingbacks],
  [numbered].[rating],
  [numbered].[w]
FROM (
  SELECT
    [sliced].[id] AS [id],
    [sliced].[blog_id] AS [blog_id],
    [sliced].[headline] AS [headline],
    [sliced].[body_text] AS [body_text],
    [sliced].[pub_date] AS [pub_date],
    [sliced].[mod_date] AS [mod_date],
    [sliced].[number_of_comments] AS [number_of_comments],
    [sliced].[number_of_pingbacks] AS [number_of_pingbacks],
    [sliced].[rating] AS [rating],
    [sliced].[w] AS [w],
    ROW_NUMBER() OVER (ORDER BY [sliced].[key1] ASC) AS [row_number]
  FROM (
    SELECT
      [example_entry].[id] AS [id],
      [example_entry].[blog_id] AS [blog_id],
      [example_entry].[headline] AS [headline],
      [example_entry].[body_text] AS [body_text],
      [example_entry].[pub_date] AS [pub_date],
      [example_entry].[mod_date] AS [mod_date],
      [example_entry].[number_of_comments] AS [number_of_comments],
      [example_entry].[number_of_pingbacks] AS [number_of_pingbacks],
      [example_entry].[rating] AS [rating],
      ROW_NUMBER() OVER (ORDER BY [example_entry].[id] DESC) AS [w],
      ROW_NUMBER() OVER (ORDER BY [example_entry].[id] DESC) AS [key1]
    FROM [example_entry]
  ) AS [sliced]
) AS [numbered]
WHERE
  [numbered].[row_number] > 1 AND [numbered].[row_number] <= 4
ORDER BY
  [numbered].[row_number];
-- parameters: ()
