-- Event.objects.aggregate(n=Count(Value(None)), d=Count(Value(None), distinct=True), f=Count(Value(None), filter=Q(pk__gt=1)))

SELECT
  COUNT(NULL) AS "n",
  COUNT(DISTINCT NULL) AS "d",
  COUNT(NULL) FILTER(WHERE
    "example_event"."id" > %s) AS "f"
FROM "example_event";
-- parameters: (1,)
