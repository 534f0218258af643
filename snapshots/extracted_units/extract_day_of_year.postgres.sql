SELECT
  "example_event"."id" AS "pk",
  EXTRACT(DOY FROM (
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  )) AS "extract1",
  EXTRACT(DOY FROM "example_event"."day") AS "extract2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
