-- Entry.objects.order_by('pk')[5:]

SELECT
  [numbered].[id],
  [numbered].[blog_id],
  [numbered].[headline],
  [numbered].[body_text],
  [numbered].[pub_date],
  [numbered].[mod_date],
  [numbered].[number_of_comments],
  [numbered].[number_of_pingbacks],
  [numbered].[rating]
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
    ROW_NUMBER() OVER (ORDER BY [example_entry].[id] ASC) AS [row_number]
  FROM [example_entry]
) AS [numbered]
WHERE
  [numbered].[row_number] > 5
ORDER BY
  [numbered].[row_number];
-- parameters: ()
