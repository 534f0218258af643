-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'years'), Extract('day', 'months'), Extract('opens', 'minutes'))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(YEAR FROM "example_event"."starts_at") AS "extract1",
  EXTRACT(MONTH FROM "example_event"."day") AS "extract2",
  EXTRACT(MINUTE FROM "example_event"."opens") AS "extract3"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
