SELECT
  DATE(COALESCE("example_event"."ends_at", "example_event"."starts_at")) AS "cast1",
  COALESCE(
    DATE("example_event"."ends_at"),
    "example_event"."deadline",
    DATE("example_event"."starts_at")
  ) AS "coalesce1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
