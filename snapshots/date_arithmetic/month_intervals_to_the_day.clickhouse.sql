-- Event.objects.order_by('pk').values_list(Cast(plus('day', "+ INTERVAL '1 month'"), DateField()))

SELECT
  CAST((
    addMonths(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC'))), 1)
  ) AS Nullable(Date32)) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
