-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'years'), Extract('day', 'months'), Extract('opens', 'minutes'))

SELECT
  "example_event"."id" AS "pk",
  (
    toYear("example_event"."starts_at")
  ) AS "extract1",
  (
    toMonth("example_event"."day")
  ) AS "extract2",
  (
    toMinute(
      CAST(concat('2000-01-01 ', "example_event"."opens") AS Nullable(DateTime64(6, 'UTC')))
    )
  ) AS "extract3"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
