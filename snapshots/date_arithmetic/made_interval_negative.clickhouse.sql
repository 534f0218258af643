-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ MAKE_INTERVAL(mins => -5, secs => 1.5)'), plus('day', '+ MAKE_INTERVAL(months => -1)'))

SELECT
  addMicroseconds("example_event"."starts_at", -298500000) AS "func1",
  (
    addMonths(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))), -1)
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
