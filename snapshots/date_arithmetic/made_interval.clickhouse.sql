-- Event.objects.order_by('pk')
--     .values_list(plus('day', '+ MAKE_INTERVAL(months => 3)'), plus('starts_at', '- MAKE_INTERVAL(years => 1, days => 2)'))

SELECT
  (
    addMonths(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))), 3)
  ) AS "func1",
  subtractMicroseconds(
    addMonths(CAST("example_event"."starts_at" AS Nullable(DateTime64(6, 'UTC'))), -12),
    172800000000
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
