-- Event.objects.aggregate(n=Count(Value(None)), d=Count(Value(None), distinct=True), f=Count(Value(None), filter=Q(pk__gt=1)))

SELECT
  COUNT_BIG(CAST(NULL AS INT)) AS [n],
  COUNT_BIG(DISTINCT CAST(NULL AS INT)) AS [d],
  COUNT_BIG(CASE WHEN [example_event].[id] > %s THEN CAST(NULL AS INT) END) AS [f]
FROM [example_event];
-- parameters: (1,)
