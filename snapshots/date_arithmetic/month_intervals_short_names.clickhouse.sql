-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '2 mons'"), plus('starts_at', "+ INTERVAL '90 mins'"), plus('day', "+ INTERVAL '1 yr'"))

SELECT
  (
    addMonths(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))), 2)
  ) AS "func1",
  addMicroseconds("example_event"."starts_at", 5400000000) AS "func2",
  (
    addMonths(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))), 12)
  ) AS "func3"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
