-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '2 mons'"), plus('starts_at', "+ INTERVAL '90 mins'"), plus('day', "+ INTERVAL '1 yr'"))

SELECT
  (
    "example_event"."day" + INTERVAL '2 MONTH'
  ) AS "func1",
  (
    "example_event"."starts_at" + INTERVAL '90 MINUTE'
  ) AS "func2",
  (
    "example_event"."day" + INTERVAL '1 YEAR'
  ) AS "func3"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
