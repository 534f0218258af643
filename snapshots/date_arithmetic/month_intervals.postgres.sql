-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '3 months'"), plus('starts_at', "- INTERVAL '1 year'"))

SELECT
  (
    "example_event"."day" + INTERVAL '3 MONTHS'
  ) AS "func1",
  (
    "example_event"."starts_at" - INTERVAL '1 YEAR'
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
