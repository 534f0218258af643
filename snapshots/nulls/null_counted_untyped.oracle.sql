-- Event.objects.aggregate(n=Count(Value(None)), d=Count(Value(None), distinct=True), f=Count(Value(None), filter=Q(pk__gt=1)))

SELECT
  COUNT(NULL) AS "N",
  COUNT(DISTINCT NULL) AS "D",
  COUNT(CASE WHEN "EXAMPLE_EVENT"."ID" > %s THEN NULL END) AS "F"
FROM "EXAMPLE_EVENT";
-- parameters: (1,)
