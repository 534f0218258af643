SELECT
  CAST((
    "example_event"."opens" - "example_event"."closes"
  ) AS VARCHAR) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
