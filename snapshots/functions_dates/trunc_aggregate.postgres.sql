SELECT
  MAX(CAST((
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  ) AS DATE)) AS "v__max"
FROM "example_event";
-- parameters: ()
