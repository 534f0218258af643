-- Event.objects.order_by('pk').values_list(MINUTES / 2, ExtractSecond('starts_at') / 2)

SELECT
  (
    EXTRACT(MINUTE FROM "example_event"."starts_at") / %s
  ) AS "combinedexpression1",
  (
    FLOOR(EXTRACT(SECOND FROM "example_event"."starts_at")) / %s
  ) AS "combinedexpression2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (2, 2)
