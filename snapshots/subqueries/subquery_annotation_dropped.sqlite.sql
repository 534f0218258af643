SELECT
  COUNT(*) AS "__count"
FROM "example_employee";
-- parameters: ()
