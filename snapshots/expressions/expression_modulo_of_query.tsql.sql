-- Entry.objects.order_by('pk').values_list(OF_THE_SAME_BLOG % 3)

SELECT
  (
    (
      SELECT
      TOP 1
        [U0].[rating] AS [rating]
      FROM [example_entry] AS [U0]
      WHERE
        [U0].[blog_id] = (
          [example_entry].[blog_id]
        )
      ORDER BY
        1 DESC,
        [U0].[id] ASC
    ) %% %s
  ) AS [combinedexpression1]
FROM [example_entry]
ORDER BY
  [example_entry].[id] ASC;
-- parameters: (3,)
