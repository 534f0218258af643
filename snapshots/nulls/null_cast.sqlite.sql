SELECT
  "example_event"."id" AS "pk",
  NULL AS "a",
  NULL AS "b",
  NULL AS "c"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
