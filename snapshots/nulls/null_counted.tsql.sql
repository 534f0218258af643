-- Event.objects.aggregate(n=Count(DAY), m=Max(SPAN), d=Count(Value(None, FINE), distinct=True))

SELECT
  COUNT_BIG(CAST(NULL AS DATE)) AS [n],
  MAX(CAST(NULL AS BIGINT)) AS [m],
  COUNT_BIG(DISTINCT CAST(NULL AS NUMERIC(30, 18))) AS [d]
FROM [example_event];
-- parameters: ()
