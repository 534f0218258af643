SELECT
  CAST(SUM("example_event"."length") AS VARCHAR) AS "a",
  CAST(MAX((
    "example_event"."starts_at" - "example_event"."ends_at"
  )) AS VARCHAR) AS "b",
  CAST(SUM((
    "example_event"."pause" * %s
  )) AS VARCHAR) AS "c"
FROM "example_event";
-- parameters: (2,)
