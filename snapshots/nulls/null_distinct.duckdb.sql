SELECT DISTINCT
  CAST(NULL AS DATE) AS "v"
FROM "example_event";
-- parameters: ()
