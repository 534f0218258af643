-- Event.objects.order_by('pk').values_list(text(BACK), text(AHEAD))

SELECT
  CAST((
    "example_event"."starts_at" - "example_event"."ends_at"
  ) AS VARCHAR) AS "cast1",
  CAST((
    "example_event"."ends_at" - "example_event"."starts_at"
  ) AS VARCHAR) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
