SELECT
  NULL AS "value1"
FROM "example_event"
UNION
SELECT
  NULL AS "value1"
FROM "example_event";
-- parameters: ()
