-- Event.objects.order_by('pk').values_list(Cast(MINUTES, IntegerField()) / 2)

SELECT
  (
    CAST(EXTRACT(MINUTE FROM "example_event"."starts_at") AS INT) // %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (2,)
