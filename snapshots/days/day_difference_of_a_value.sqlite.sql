-- Event.objects.order_by('pk').values_list(elapsed(START - Value(date(2020, 1, 1))))

SELECT
  django_timestamp_diff(DATE("example_event"."starts_at") || ' 00:00:00', %s || ' 00:00:00') AS "expressionwrapper1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('2020-01-01',)
