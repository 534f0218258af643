WITH "C" AS (
  SELECT
    "ID"
  FROM "EXAMPLE_BLOG"
)
SELECT
  "Q"."ID"
FROM (
  SELECT
    "C"."ID"
  FROM "C"
) "Q";
-- parameters: ()
