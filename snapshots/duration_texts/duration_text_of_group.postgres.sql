-- Event.objects.values('day')
--     .annotate(v=text(Sum('length')), w=text(Sum(BACK)), n=Count('pk'))
--     .order_by('day')

SELECT
  "example_event"."day" AS "day",
  CAST(SUM("example_event"."length") AS VARCHAR) AS "v",
  CAST(SUM((
    "example_event"."starts_at" - "example_event"."ends_at"
  )) AS VARCHAR) AS "w",
  COUNT("example_event"."id") AS "n"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: ()
