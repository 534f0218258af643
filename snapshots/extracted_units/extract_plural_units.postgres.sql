-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'years'), Extract('day', 'months'), Extract('opens', 'minutes'))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(YEARS FROM (
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  )) AS "extract1",
  EXTRACT(MONTHS FROM "example_event"."day") AS "extract2",
  EXTRACT(MINUTES FROM "example_event"."opens") AS "extract3"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
