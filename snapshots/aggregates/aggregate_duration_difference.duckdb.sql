-- Event.objects.filter(ends_at__year__lt=2500).aggregate(total=Sum(F('ends_at') - F('starts_at')))

SELECT
  to_microseconds(
    CAST(SUM(epoch_us("example_event"."ends_at" - "example_event"."starts_at")) AS BIGINT)
  ) AS "total"
FROM "example_event"
WHERE
  "example_event"."ends_at" < %s;
-- parameters: (datetime.datetime(2500, 1, 1, 0, 0),)
