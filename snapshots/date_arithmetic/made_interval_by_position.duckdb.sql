-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ make_interval(1, 2, 0, 3, 4, 5, 6.5)'), plus('day', '+ make_interval()'))

SELECT
  (
    "example_event"."starts_at" + INTERVAL '1 YEAR 2 MONTH 0 WEEK 3 DAY 4 HOUR 5 MINUTE 6.5 SECOND'
  ) AS "func1",
  (
    "example_event"."day" + INTERVAL '0 SECOND'
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
