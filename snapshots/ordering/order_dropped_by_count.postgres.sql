SELECT
  COUNT(*) AS "__count"
FROM "example_entry";
-- parameters: ()
