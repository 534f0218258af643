-- Event.objects.aggregate(n=Count(DAY), m=Max(SPAN), d=Count(Value(None, FINE), distinct=True))

SELECT
  COUNT(NULL) AS `n`,
  MAX(NULL) AS `m`,
  COUNT(DISTINCT NULL) AS `d`
FROM `example_event`;
-- parameters: ()
