-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'decade'), Extract('day', 'century'), Extract('starts_at', 'millennium'))

SELECT
  "example_event"."id" AS "pk",
  (
    intDiv(toYear("example_event"."starts_at"), 10)
  ) AS "extract1",
  (
    intDiv(toYear("example_event"."day") + 99, 100)
  ) AS "extract2",
  (
    intDiv(toYear("example_event"."starts_at") + 999, 1000)
  ) AS "extract3"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
