-- Reading.objects.filter(taken_at__gte=datetime(2024, 1, 1, tzinfo=UTC)).count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_READING"
WHERE
  "EXAMPLE_READING"."TAKEN_AT" >= %s;
-- parameters: (datetime.datetime(2024, 1, 1, 0, 0),)
