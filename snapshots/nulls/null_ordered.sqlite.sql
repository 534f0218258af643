SELECT
  "example_event"."id" AS "pk",
  NULL AS "v"
FROM "example_event"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ()
