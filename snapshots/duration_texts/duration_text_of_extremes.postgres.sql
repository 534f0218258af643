-- Event.objects.values('day').annotate(v=text(Max('length')), w=text(Min(BACK))).order_by('day')

SELECT
  "example_event"."day" AS "day",
  CAST(MAX("example_event"."length") AS VARCHAR) AS "v",
  CAST(MIN((
    "example_event"."starts_at" - "example_event"."ends_at"
  )) AS VARCHAR) AS "w"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: ()
