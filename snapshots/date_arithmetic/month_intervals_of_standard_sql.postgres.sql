-- Event.objects.order_by('pk')
--     .values_list(plus('deadline', "+ INTERVAL '1' MONTH"), plus('day', "- INTERVAL '2' YEAR"))

SELECT
  (
    "example_event"."deadline" + INTERVAL '1 MONTH'
  ) AS "func1",
  (
    "example_event"."day" - INTERVAL '2 YEAR'
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
