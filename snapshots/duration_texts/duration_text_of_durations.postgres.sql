-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('pause') - F('length'))), text(duration(F('pause') + F('length'))))

SELECT
  CAST((
    "example_event"."pause" - "example_event"."length"
  ) AS VARCHAR) AS "cast1",
  CAST((
    "example_event"."pause" + "example_event"."length"
  ) AS VARCHAR) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
