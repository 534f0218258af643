-- Event.objects.aggregate(n=Count(DAY), m=Max(SPAN), d=Count(Value(None, FINE), distinct=True))

SELECT
  COUNT(CAST(NULL AS DATE)) AS "n",
  MAX(CAST(NULL AS INTERVAL)) AS "m",
  COUNT(DISTINCT CAST(NULL AS DECIMAL(30, 18))) AS "d"
FROM "example_event";
-- parameters: ()
