-- Entry.objects.values(v=truth_of(Q(headline__contains='_')))
--     .annotate(n=Count('pk'), m=Count('pk', filter=Q(headline__startswith='[')))
--     .order_by('v')

SELECT
  [grouped].[key1] AS [v],
  COUNT_BIG([grouped].[example_entry_id]) AS [n],
  COUNT_BIG(
    CASE
      WHEN [grouped].[example_entry_headline] LIKE %s ESCAPE '\'
      THEN [grouped].[example_entry_id]
    END
  ) AS [m]
FROM (
  SELECT
    CAST(CASE
      WHEN [example_entry].[headline] LIKE %s ESCAPE '\'
      THEN 1
      WHEN NOT (
        [example_entry].[headline] LIKE %s ESCAPE '\'
      )
      THEN 0
    END AS BIT) AS [key1],
    [example_entry].[id] AS [example_entry_id],
    [example_entry].[headline] AS [example_entry_headline]
  FROM [example_entry]
) AS [grouped]
GROUP BY
  [grouped].[key1]
ORDER BY
  1 ASC;
-- parameters: ('\\[%', '%\\_%', '%\\_%')
