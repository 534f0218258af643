-- Event.objects.aggregate(a=Max(ExtractMinute('starts_at') / 2), b=Avg(ExtractMinute('starts_at') / 2), c=Max(ExtractMinute('starts_at')) / 2, d=Sum(ExtractDay('day') / 2, filter=Q(pk__gt=1)))

SELECT
  MAX(
    (
      CAST(toMinute("example_event"."starts_at") AS Nullable(Decimal(76, 20))) / %s
    )
  ) AS "a",
  AVG(
    (
      CAST(toMinute("example_event"."starts_at") AS Nullable(Decimal(76, 20))) / %s
    )
  ) AS "b",
  (
    CAST(MAX((
      toMinute("example_event"."starts_at")
    )) AS Nullable(Decimal(76, 20))) / %s
  ) AS "c",
  SUM(
    (
      CAST(toDayOfMonth("example_event"."day") AS Nullable(Decimal(76, 20))) / %s
    )
  ) FILTER(WHERE
    "example_event"."id" > %s) AS "d"
FROM "example_event";
-- parameters: (2, 2, 2, 2, 1)
