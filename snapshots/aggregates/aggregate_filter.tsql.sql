-- Entry.objects.aggregate(good=Count('pk', filter=Q(rating__gte=4)), bad=Sum('rating', filter=Q(rating__lt=2)))

SELECT
  COUNT_BIG(CASE WHEN [example_entry].[rating] >= %s THEN [example_entry].[id] END) AS [good],
  SUM(
    CASE
      WHEN [example_entry].[rating] < %s
      THEN CAST([example_entry].[rating] AS BIGINT)
    END
  ) AS [bad]
FROM [example_entry];
-- parameters: (4, 2)
