-- Event.objects.order_by('pk').values_list('pk', Extract('starts_at', 'doy'), Extract('day', 'doy'))

SELECT
  "example_event"."id" AS "pk",
  CAST(STRFTIME('%%j', "example_event"."starts_at") AS INTEGER) AS "extract1",
  CAST(STRFTIME('%%j', "example_event"."day" || ' 00:00:00') AS INTEGER) AS "extract2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
