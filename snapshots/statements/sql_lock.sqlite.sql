SELECT
  "id"
FROM "example_entry"
ORDER BY
  "id";
-- parameters: ()
