SELECT
  "id"
FROM "example_employee"
WHERE
  "salary" IS NULL;
-- parameters: ()
