-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * Decimal('-0.5'))), text(duration(F('pause') / 2)))

SELECT
  CAST((
    "example_event"."length" * %s
  ) AS VARCHAR) AS "cast1",
  CAST((
    "example_event"."pause" / %s
  ) AS VARCHAR) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (Decimal('-0.5'), 2)
