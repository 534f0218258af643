-- Entry.objects.select_related('blog').order_by('-rating', 'pk')[2:6]

SELECT
  [numbered].[col1] AS [id],
  [numbered].[blog_id],
  [numbered].[headline],
  [numbered].[body_text],
  [numbered].[pub_date],
  [numbered].[mod_date],
  [numbered].[number_of_comments],
  [numbered].[number_of_pingbacks],
  [numbered].[rating],
  [numbered].[col10] AS [id],
  [numbered].[name],
  [numbered].[tagline]
FROM (
  SELECT
    [example_entry].[id] AS [col1],
    [example_entry].[blog_id] AS [blog_id],
    [example_entry].[headline] AS [headline],
    [example_entry].[body_text] AS [body_text],
    [example_entry].[pub_date] AS [pub_date],
    [example_entry].[mod_date] AS [mod_date],
    [example_entry].[number_of_comments] AS [number_of_comments],
    [example_entry].[number_of_pingbacks] AS [number_of_pingbacks],
    [example_entry].[rating] AS [rating],
    [example_blog].[id] AS [col10],
    [example_blog].[name] AS [name],
    [example_blog].[tagline] AS [tagline],
    ROW_NUMBER() OVER (ORDER BY [example_entry].[rating] DESC, [example_entry].[id] ASC) AS [row_number]
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
