-- Event.objects.values(d=START).annotate(n=Count('pk'), m=Max('day')).order_by('d')

SELECT
  DATE("example_event"."starts_at") AS "d",
  COUNT("example_event"."id") AS "n",
  MAX("example_event"."day") AS "m"
FROM "example_event"
GROUP BY
  DATE("example_event"."starts_at")
ORDER BY
  1 ASC;
-- parameters: ()
