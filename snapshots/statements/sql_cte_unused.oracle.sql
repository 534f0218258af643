-- WITH "c" AS (SELECT "id" FROM "example_blog") SELECT "id" FROM "example_entry" WHERE "id" < 3

WITH "C" AS (
  SELECT
    "ID"
  FROM "EXAMPLE_BLOG"
)
SELECT
  "ID"
FROM "EXAMPLE_ENTRY"
WHERE
  "ID" < 3;
-- parameters: ()
