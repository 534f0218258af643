SELECT
  "example_event"."id" AS "pk",
  (
    "example_event"."starts_at" + NULL
  ) AS "v",
  (
    "example_event"."starts_at" - NULL
  ) AS "w"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
