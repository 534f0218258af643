-- Event.objects.values('day').annotate(v=text(Sum('length', filter=Q(pk__gt=3)))).order_by('day')

SELECT
  "example_event"."day" AS "day",
  CAST(SUM("example_event"."length") FILTER(WHERE
    "example_event"."id" > %s) AS VARCHAR) AS "v"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: (3,)
