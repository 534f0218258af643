SELECT
  "example_entry"."body_text" AS "body_text"
FROM "example_entry"
UNION ALL
SELECT
  NULL AS "value1"
FROM "example_entry";
-- parameters: ()
