-- Event.objects.order_by('pk').values_list(Cast(MINUTES, IntegerField()) / 2)

SELECT
  (
    CAST(ROUND(django_datetime_extract('minute', "example_event"."starts_at", 'UTC', 'UTC'), 0) AS INTEGER) / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (2,)
