SELECT
  DATE(LAG("example_event"."starts_at", 1) OVER (ORDER BY "example_event"."id")) AS "cast1",
  LAG(DATE("example_event"."starts_at"), 1) OVER (ORDER BY "example_event"."id") AS "window1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
