SELECT
  "example_event"."day" AS "cast1",
  "example_event"."deadline" AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
