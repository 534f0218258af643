SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_ENTRY";
-- parameters: ()
