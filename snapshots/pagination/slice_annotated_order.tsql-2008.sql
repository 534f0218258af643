-- Entry.objects.annotate(total=F('number_of_comments') + F('number_of_pingbacks')).filter(number_of_comments__lt=1000).order_by('-total', 'pk')[2:5]

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
  [numbered].[total]
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
    (
      [example_entry].[number_of_comments] + [example_entry].[number_of_pingbacks]
    ) AS [total],
    ROW_NUMBER() OVER (
      ORDER BY (
        [example_entry].[number_of_comments] + [example_entry].[number_of_pingbacks]
      ) DESC, [example_entry].[id] ASC
    ) AS [row_number]
  FROM [example_entry]
  WHERE
    [example_entry].[number_of_comments] < %s
) AS [numbered]
WHERE
  [numbered].[row_number] > 2 AND [numbered].[row_number] <= 5
ORDER BY
  [numbered].[row_number];
-- parameters: (1000,)
