-- Event.objects.order_by('pk').values_list(Coalesce(ExtractHour('ends_at'), 7) / 2)

SELECT
  (
    COALESCE(EXTRACT(HOUR FROM (
      "example_event"."ends_at" AT TIME ZONE 'UTC'
    )), %s) / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (7, 2)
