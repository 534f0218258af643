-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ make_interval(1, 2, 0, 3, 4, 5, 6.5)'), plus('day', '+ make_interval()'))

SELECT
  addMicroseconds(
    addMonths(CAST("example_event"."starts_at" AS Nullable(DateTime64(6, 'UTC'))), 14),
    273906500000
  ) AS "func1",
  addMicroseconds(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))), 0) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
