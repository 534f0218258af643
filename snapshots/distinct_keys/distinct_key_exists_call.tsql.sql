-- Entry.objects.values('rating').distinct().order_by(Coalesce('rating', 5)).exists()

SELECT DISTINCT
TOP 1
  CAST(%s AS BIGINT) AS [a]
FROM [example_entry];
-- parameters: (1,)
