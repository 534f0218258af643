-- Event.objects.order_by('pk').values_list(MINUTES / 2, ExtractSecond('starts_at') / 2)

SELECT
  (
    CAST(django_datetime_extract('minute', "example_event"."starts_at", 'UTC', 'UTC') AS REAL) / %s
  ) AS "combinedexpression1",
  (
    CAST(FLOOR(django_datetime_extract('second', "example_event"."starts_at", 'UTC', 'UTC')) AS REAL) / %s
  ) AS "combinedexpression2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (2, 2)
