-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '3 months'"), plus('starts_at', "- INTERVAL '1 year'"))

SELECT
  (
    addMonths(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))), 3)
  ) AS "func1",
  (
    addMonths(CAST("example_event"."starts_at" AS Nullable(DateTime64(6, 'UTC'))), -12)
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
