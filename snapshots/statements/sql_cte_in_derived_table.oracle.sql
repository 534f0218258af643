-- SELECT "q"."id" FROM (WITH "c" AS NOT MATERIALIZED (SELECT "id" FROM "example_blog") SELECT "c"."id" FROM "c") AS "q"

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
