-- Event.objects.order_by('pk').values_list(Coalesce(ExtractHour('ends_at'), 7) / 2)

SELECT
  (
    COALESCE(EXTRACT(HOUR FROM "EXAMPLE_EVENT"."ENDS_AT"), %s) / %s
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (7, 2)
