-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ MAKE_INTERVAL(mins => -5, secs => 1.5)'), plus('day', '+ MAKE_INTERVAL(months => -1)'))

SELECT
  (
    "example_event"."starts_at" + INTERVAL '-5 MINUTE 1.5 SECOND'
  ) AS "func1",
  (
    "example_event"."day" + INTERVAL '-1 MONTH'
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
