-- Entry.objects.order_by('pk')
--     .annotate(v=Substr('headline', F('rating') - 3, 5), w=Substr('headline', F('rating') - 3))

SELECT
  [example_entry].[id],
  [example_entry].[blog_id],
  [example_entry].[headline],
  [example_entry].[body_text],
  [example_entry].[pub_date],
  [example_entry].[mod_date],
  [example_entry].[number_of_comments],
  [example_entry].[number_of_pingbacks],
  [example_entry].[rating],
  SUBSTRING([example_entry].[headline], (
    [example_entry].[rating] - %s
  ), 5) AS [v],
  SUBSTRING([example_entry].[headline], (
    [example_entry].[rating] - %s
  ), 2147483647) AS [w]
FROM [example_entry]
ORDER BY
  [example_entry].[id] ASC;
-- parameters: (3, 3)
