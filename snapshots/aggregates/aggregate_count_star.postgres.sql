SELECT
  COUNT(*) AS "n"
FROM "example_entry";
-- parameters: ()
