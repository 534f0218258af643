-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5).desc())[:3].aggregate(s=Sum('rating'), n=Count('*'))

SELECT
  SUM(CAST([__col1] AS BIGINT)),
  COUNT_BIG(*)
FROM (
  SELECT
    [subquery].[rating] AS [rating],
    [subquery].[__col1] AS [__col1]
  FROM (
    SELECT DISTINCT
    TOP 3
      [example_entry].[rating] AS [rating],
      [example_entry].[rating] AS [__col1],
      COALESCE([example_entry].[rating], CAST(%s AS BIGINT)) AS [coalesce]
    FROM [example_entry]
    ORDER BY
      3 DESC
  ) AS [subquery]
) AS [subquery];
-- parameters: (5,)
