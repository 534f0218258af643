-- Event.objects.order_by('pk').values_list(Coalesce(ExtractHour('ends_at'), 7) / 2)

SELECT
  (
    CAST(COALESCE((
      toHour("example_event"."ends_at")
    ), %s) AS Nullable(Decimal(76, 20))) / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (7, 2)
