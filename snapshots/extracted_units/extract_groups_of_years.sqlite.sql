-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'decade'), Extract('day', 'century'), Extract('starts_at', 'millennium'))

SELECT
  "example_event"."id" AS "pk",
  (
    django_datetime_extract('year', "example_event"."starts_at", 'UTC', 'UTC') / 10
  ) AS "extract1",
  (
    (
      django_datetime_extract('year', "example_event"."day", NULL, NULL) + 99
    ) / 100
  ) AS "extract2",
  (
    (
      django_datetime_extract('year', "example_event"."starts_at", 'UTC', 'UTC') + 999
    ) / 1000
  ) AS "extract3"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
