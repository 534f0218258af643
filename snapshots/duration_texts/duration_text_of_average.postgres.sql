-- Event.objects.values('day').annotate(v=text(Avg('pause'))).order_by('day').filter(v__isnull=False)

SELECT
  "example_event"."day" AS "day",
  CAST(AVG("example_event"."pause") AS VARCHAR) AS "v"
FROM "example_event"
GROUP BY
  "example_event"."day"
HAVING
  CAST(AVG("example_event"."pause") AS VARCHAR) IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
