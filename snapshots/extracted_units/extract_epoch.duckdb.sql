SELECT
  "example_event"."id" AS "pk",
  EXTRACT(EPOCH FROM "example_event"."starts_at") AS "extract1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
