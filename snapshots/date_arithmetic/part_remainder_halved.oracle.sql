-- Event.objects.order_by('pk').values_list(ExtractDay('day') % 7 / 2)

SELECT
  (
    (
      MOD(EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY"), %s)
    ) / %s
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (7, 2)
