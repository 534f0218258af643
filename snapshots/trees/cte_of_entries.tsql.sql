-- of_entries().order_by('pk')

WITH [entries] AS (
  SELECT
    [example_entry].[id] AS [id],
    [example_entry].[blog_id] AS [blog_id],
    [example_entry].[headline] AS [headline],
    [example_entry].[body_text] AS [body_text],
    [example_entry].[pub_date] AS [pub_date],
    [example_entry].[mod_date] AS [mod_date],
    [example_entry].[number_of_comments] AS [number_of_comments],
    [example_entry].[number_of_pingbacks] AS [number_of_pingbacks],
    [example_entry].[rating] AS [rating]
  FROM [example_entry]
)
SELECT
  [entries].[id],
  [entries].[blog_id],
  [entries].[headline],
  [entries].[body_text],
  [entries].[pub_date],
  [entries].[mod_date],
  [entries].[number_of_comments],
  [entries].[number_of_pingbacks],
  [entries].[rating]
FROM [entries]
WHERE
  [entries].[rating] >= %s
ORDER BY
  [entries].[id] ASC;
-- parameters: (3,)
