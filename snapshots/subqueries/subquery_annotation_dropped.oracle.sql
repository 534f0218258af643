SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_EMPLOYEE";
-- parameters: ()
