-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'years'), Extract('day', 'months'), Extract('opens', 'minutes'))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  EXTRACT(YEAR FROM "EXAMPLE_EVENT"."STARTS_AT") AS "EXTRACT1",
  EXTRACT(MONTH FROM "EXAMPLE_EVENT"."DAY") AS "EXTRACT2",
  EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."OPENS") AS "EXTRACT3"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
