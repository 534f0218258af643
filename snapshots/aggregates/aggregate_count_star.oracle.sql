SELECT
  COUNT(*) AS "N"
FROM "EXAMPLE_ENTRY";
-- parameters: ()
