-- Event.objects.aggregate(a=Max(ExtractMinute('starts_at') / 2), b=Avg(ExtractMinute('starts_at') / 2), c=Max(ExtractMinute('starts_at')) / 2, d=Sum(ExtractDay('day') / 2, filter=Q(pk__gt=1)))

SELECT
  MAX(
    (
      EXTRACT(MINUTE FROM (
        "example_event"."starts_at" AT TIME ZONE 'UTC'
      )) / %s
    )
  ) AS "a",
  AVG(
    (
      EXTRACT(MINUTE FROM (
        "example_event"."starts_at" AT TIME ZONE 'UTC'
      )) / %s
    )
  ) AS "b",
  (
    MAX(EXTRACT(MINUTE FROM (
      "example_event"."starts_at" AT TIME ZONE 'UTC'
    ))) / %s
  ) AS "c",
  SUM((
    EXTRACT(DAY FROM "example_event"."day") / %s
  )) FILTER(WHERE
    "example_event"."id" > %s) AS "d"
FROM "example_event";
-- parameters: (2, 2, 2, 2, 1)
