-- Entry.objects.order_by('pk').filter(pk__in=[12, 13, 14]).annotate(v=Ord('headline'))

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
  CASE
    WHEN DATALENGTH([example_entry].[headline]) = 0
    THEN 0
    WHEN UNICODE([example_entry].[headline]) BETWEEN 55296 AND 56319
    THEN (
      UNICODE([example_entry].[headline]) - 55296
    ) * 1024 + (
      UNICODE(SUBSTRING([example_entry].[headline], 2, 1)) - 56320
    ) + 65536
    ELSE UNICODE([example_entry].[headline])
  END AS [v]
FROM [example_entry]
WHERE
  [example_entry].[id] IN (%s, %s, %s)
ORDER BY
  [example_entry].[id] ASC;
-- parameters: (12, 13, 14)
