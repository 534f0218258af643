-- Event.objects.aggregate(a=text(Sum('length')), b=text(Max(BACK)), c=text(Sum(duration(F('pause') * 2))))

SELECT
  CAST(SUM("example_event"."length") AS VARCHAR) AS "a",
  CAST(MAX((
    "example_event"."starts_at" - "example_event"."ends_at"
  )) AS VARCHAR) AS "b",
  CAST(SUM((
    "example_event"."pause" * %s
  )) AS VARCHAR) AS "c"
FROM "example_event";
-- parameters: (2,)
