(
  SELECT
    CAST("example_event"."starts_at" AS DATE) AS "cast1"
  FROM "example_event"
)
UNION
(
  SELECT
    "example_event"."day" AS "day"
  FROM "example_event"
);
-- parameters: ()
