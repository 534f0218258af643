-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', "- INTERVAL '1 year 2 months 3 days'"), plus('ends_at', "+ INTERVAL '1 month 4 hours'"))

SELECT
  subtractMicroseconds(
    addMonths(CAST("example_event"."starts_at" AS Nullable(DateTime64(6, 'UTC'))), -14),
    259200000000
  ) AS "func1",
  addMicroseconds(
    addMonths(CAST("example_event"."ends_at" AS Nullable(DateTime64(6, 'UTC'))), 1),
    14400000000
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
