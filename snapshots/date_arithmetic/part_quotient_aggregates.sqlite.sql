-- Event.objects.aggregate(a=Max(ExtractMinute('starts_at') / 2), b=Avg(ExtractMinute('starts_at') / 2), c=Max(ExtractMinute('starts_at')) / 2, d=Sum(ExtractDay('day') / 2, filter=Q(pk__gt=1)))

SELECT
  MAX(
    (
      CAST(django_datetime_extract('minute', "example_event"."starts_at", 'UTC', 'UTC') AS REAL) / %s
    )
  ) AS "a",
  AVG(
    (
      CAST(django_datetime_extract('minute', "example_event"."starts_at", 'UTC', 'UTC') AS REAL) / %s
    )
  ) AS "b",
  (
    CAST(MAX(django_datetime_extract('minute', "example_event"."starts_at", 'UTC', 'UTC')) AS REAL) / %s
  ) AS "c",
  SUM(
    (
      CAST(django_datetime_extract('day', "example_event"."day", NULL, NULL) AS REAL) / %s
    )
  ) FILTER(WHERE
    "example_event"."id" > %s) AS "d"
FROM "example_event";
-- parameters: (2, 2, 2, 2, 1)
