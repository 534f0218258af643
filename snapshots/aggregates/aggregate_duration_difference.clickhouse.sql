-- Event.objects.filter(ends_at__year__lt=2500).aggregate(total=Sum(F('ends_at') - F('starts_at')))

SELECT
  SUM(
    (
      toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
    )
  ) AS "total"
FROM "example_event"
WHERE
  "example_event"."ends_at" < CAST(%s AS Nullable(DateTime64(6, 'UTC')));
-- parameters: ('2500-01-01 00:00:00',)
