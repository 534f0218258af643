SELECT
  "example_event"."id" AS "pk",
  (
    DATE_PART('microsecond', "example_event"."starts_at") / 1000.0
  ) AS "extract1",
  EXTRACT(MICROSECOND FROM "example_event"."opens") AS "extract2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
