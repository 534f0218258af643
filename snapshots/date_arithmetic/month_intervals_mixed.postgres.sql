-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', "- INTERVAL '1 year 2 months 3 days'"), plus('ends_at', "+ INTERVAL '1 month 4 hours'"))

SELECT
  (
    "example_event"."starts_at" - INTERVAL '1 year 2 months 3 days'
  ) AS "func1",
  (
    "example_event"."ends_at" + INTERVAL '1 month 4 hours'
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
