-- Customer.objects.annotate(v=truth_of(Q(city='Paris')))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by('v')

SELECT
  [grouped].[key1] AS [v],
  COUNT_BIG([grouped].[example_customer_id]) AS [n]
FROM (
  SELECT
    CAST(CASE
      WHEN [example_customer].[city] = %s
      THEN 1
      WHEN NOT (
        [example_customer].[city] = %s
      )
      THEN 0
    END AS BIT) AS [key1],
    [example_customer].[id] AS [example_customer_id]
  FROM [example_customer]
) AS [grouped]
GROUP BY
  [grouped].[key1]
ORDER BY
  1 ASC;
-- parameters: ('Paris', 'Paris')
