-- Event.objects.order_by('pk')
--     .values_list(plus('day', '+ MAKE_INTERVAL(months => 3)'), plus('starts_at', '- MAKE_INTERVAL(years => 1, days => 2)'))

SELECT
  (
    "example_event"."day" + MAKE_INTERVAL(months => 3)
  ) AS "func1",
  (
    "example_event"."starts_at" - MAKE_INTERVAL(years => 1, days => 2)
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
