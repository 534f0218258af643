-- Event.objects.order_by('pk').values_list(elapsed(END - START), elapsed(START - F('day')))

SELECT
  django_timestamp_diff(
    DATE("example_event"."ends_at") || ' 00:00:00',
    DATE("example_event"."starts_at") || ' 00:00:00'
  ) AS "expressionwrapper1",
  django_timestamp_diff(
    DATE("example_event"."starts_at") || ' 00:00:00',
    "example_event"."day" || ' 00:00:00'
  ) AS "expressionwrapper2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
