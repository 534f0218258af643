SELECT DISTINCT
  NULL AS "v"
FROM "example_event";
-- parameters: ()
