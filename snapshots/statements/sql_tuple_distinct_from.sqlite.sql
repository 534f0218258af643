SELECT
  "id"
FROM "example_employee"
WHERE
  ("id", "salary") IS NOT (1, NULL);
-- parameters: ()
