-- Event.objects.order_by('pk').annotate(v=BACK)[:6].values_list(text('v'))

SELECT
  CAST((
    "example_event"."starts_at" - "example_event"."ends_at"
  ) AS VARCHAR) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC
LIMIT 6;
-- parameters: ()
