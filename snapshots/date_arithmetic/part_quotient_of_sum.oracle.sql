-- Event.objects.order_by('pk').values_list((ExtractYear('day') + 1) / 4)

SELECT
  (
    (
      EXTRACT(YEAR FROM "EXAMPLE_EVENT"."DAY") + %s
    ) / %s
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (1, 4)
