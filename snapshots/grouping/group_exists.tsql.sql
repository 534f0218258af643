-- Customer.objects.annotate(buys=Exists(Order.objects.filter(customer=OuterRef('pk'))))
--     .values('buys')
--     .annotate(n=Count('pk'))
--     .order_by('buys')

SELECT
  [grouped].[key1] AS [buys],
  COUNT_BIG([grouped].[example_customer_id]) AS [n]
FROM (
  SELECT
    CAST(CASE
      WHEN EXISTS(
        SELECT
          1 AS [a]
        FROM [example_order] AS [U0]
        WHERE
          [U0].[customer_id] = (
            [example_customer].[id]
          )
      )
      THEN 1
      ELSE 0
    END AS BIT) AS [key1],
    [example_customer].[id] AS [example_customer_id]
  FROM [example_customer]
) AS [grouped]
GROUP BY
  [grouped].[key1]
ORDER BY
  1 ASC;
-- parameters: ()
