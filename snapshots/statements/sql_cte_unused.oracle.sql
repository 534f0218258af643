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
