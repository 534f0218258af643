-- Event.objects.order_by('pk').values_list(MINUTES / 2, ExtractSecond('starts_at') / 2)

SELECT
  (
    EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT") / %s
  ) AS "COMBINEDEXPRESSION1",
  (
    FLOOR(EXTRACT(SECOND FROM "EXAMPLE_EVENT"."STARTS_AT")) / %s
  ) AS "COMBINEDEXPRESSION2"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (2, 2)
