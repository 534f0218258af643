-- SELECT "id" FROM "example_employee" WHERE ("id", "salary") IS DISTINCT FROM (1, NULL)

SELECT
  "id"
FROM "example_employee"
WHERE
  ("id", "salary") IS DISTINCT FROM (1, NULL);
-- parameters: ()
