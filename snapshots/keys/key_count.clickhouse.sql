-- Reading.objects.filter(taken_at__gte=datetime(2024, 1, 1, tzinfo=UTC)).count()

SELECT
  COUNT(*) AS "__count"
FROM "example_reading"
WHERE
  "example_reading"."taken_at" >= CAST(%s AS Nullable(DateTime64(6, 'UTC')));
-- parameters: ('2024-01-01 00:00:00',)
