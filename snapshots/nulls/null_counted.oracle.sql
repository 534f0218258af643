-- Event.objects.aggregate(n=Count(DAY), m=Max(SPAN), d=Count(Value(None, FINE), distinct=True))

SELECT
  COUNT(CAST(NULL AS DATE)) AS "N",
  MAX(CAST(NULL AS INTERVAL DAY(9) TO SECOND(6))) AS "M",
  COUNT(DISTINCT CAST(NULL AS NUMBER(30, 18))) AS "D"
FROM "EXAMPLE_EVENT";
-- parameters: ()
