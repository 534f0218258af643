-- Event.objects.order_by('pk')
--     .values_list(plus('day', '+ MAKE_INTERVAL(months => 3)'), plus('starts_at', '- MAKE_INTERVAL(years => 1, days => 2)'))

SELECT
  (
    "example_event"."day" + INTERVAL '3 MONTH'
  ) AS "func1",
  (
    "example_event"."starts_at" - INTERVAL '1 YEAR 2 DAY'
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
