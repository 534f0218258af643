SELECT
  "id"
FROM "example_entry"
WHERE
  "rating" IS NOT %s;
-- parameters: (5,)
