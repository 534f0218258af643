-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5).desc(nulls_last=True))[1:3]

SELECT DISTINCT
  [example_entry].[rating] AS [rating],
  COALESCE([example_entry].[rating], CAST(%s AS BIGINT))
FROM [example_entry]
ORDER BY
  2 DESC
OFFSET 1 ROWS
FETCH NEXT 2 ROWS ONLY;
-- parameters: (5,)
