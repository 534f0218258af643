-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'decade'), Extract('day', 'century'), Extract('starts_at', 'millennium'))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(DECADE FROM (
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  )) AS "extract1",
  EXTRACT(CENTURY FROM "example_event"."day") AS "extract2",
  EXTRACT(MILLENNIUM FROM (
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  )) AS "extract3"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
