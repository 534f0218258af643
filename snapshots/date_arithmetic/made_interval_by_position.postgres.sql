-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ make_interval(1, 2, 0, 3, 4, 5, 6.5)'), plus('day', '+ make_interval()'))

SELECT
  (
    "example_event"."starts_at" + MAKE_INTERVAL(1, 2, 0, 3, 4, 5, 6.5)
  ) AS "func1",
  (
    "example_event"."day" + MAKE_INTERVAL()
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
