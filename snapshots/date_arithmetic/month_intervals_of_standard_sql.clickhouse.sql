-- Event.objects.order_by('pk')
--     .values_list(plus('deadline', "+ INTERVAL '1' MONTH"), plus('day', "- INTERVAL '2' YEAR"))

SELECT
  (
    addMonths(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))), 1)
  ) AS "func1",
  (
    addMonths(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))), -24)
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
