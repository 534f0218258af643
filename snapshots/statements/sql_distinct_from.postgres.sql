SELECT
  "id"
FROM "example_entry"
WHERE
  "rating" IS DISTINCT FROM %s;
-- parameters: (5,)
