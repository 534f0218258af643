-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'milliseconds', output_field=FloatField()), Extract('opens', 'microseconds', output_field=FloatField()))

SELECT
  "example_event"."id" AS "pk",
  (
    django_datetime_extract('second', "example_event"."starts_at", 'UTC', 'UTC') * 1000 + django_datetime_extract('microsecond', "example_event"."starts_at", 'UTC', 'UTC') / 1000.0
  ) AS "extract1",
  (
    django_time_extract('second', "example_event"."opens") * 1000000 + django_time_extract('microsecond', "example_event"."opens")
  ) AS "extract2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
