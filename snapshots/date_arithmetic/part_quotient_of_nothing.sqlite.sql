-- Event.objects.order_by('pk').values_list(Coalesce(ExtractHour('ends_at'), 7) / 2)

SELECT
  (
    CAST(COALESCE(django_datetime_extract('hour', "example_event"."ends_at", 'UTC', 'UTC'), %s) AS REAL) / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (7, 2)
