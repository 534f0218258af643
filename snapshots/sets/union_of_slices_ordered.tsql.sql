-- Entry.objects.order_by('rating', 'pk')[:4].union(Entry.objects.order_by('-rating', 'pk')[1:4], all=True)
--     .order_by('headline', 'pk')

SELECT
  [arm].[col1],
  [arm].[col2],
  [arm].[col3],
  [arm].[col4],
  [arm].[col5],
  [arm].[col6],
  [arm].[col7],
  [arm].[col8],
  [arm].[col9]
FROM (
  SELECT
  TOP 4
    [example_entry].[id] AS [col1],
    [example_entry].[blog_id] AS [col2],
    [example_entry].[headline] AS [col3],
    [example_entry].[body_text] AS [col4],
    [example_entry].[pub_date] AS [col5],
    [example_entry].[mod_date] AS [col6],
    [example_entry].[number_of_comments] AS [col7],
    [example_entry].[number_of_pingbacks] AS [col8],
    [example_entry].[rating] AS [col9]
  FROM [example_entry]
  ORDER BY
    [example_entry].[rating] ASC,
    [example_entry].[id] ASC
) AS [arm]
UNION ALL
SELECT
  [arm].[col1],
  [arm].[col2],
  [arm].[col3],
  [arm].[col4],
  [arm].[col5],
  [arm].[col6],
  [arm].[col7],
  [arm].[col8],
  [arm].[col9]
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
    [example_entry].[rating] AS [col9]
  FROM [example_entry]
  ORDER BY
    [example_entry].[rating] DESC,
    [example_entry].[id] ASC
  OFFSET 1 ROWS
  FETCH NEXT 3 ROWS ONLY
) AS [arm]
ORDER BY
  [col3] ASC,
  [col1] ASC;
-- parameters: ()
