SELECT
  "example_employee"."salary" AS "salary"
FROM "example_employee"
UNION
SELECT
  "example_entry"."rating" AS "rating"
FROM "example_entry"
ORDER BY
  1 DESC
LIMIT 4;
-- parameters: ()
