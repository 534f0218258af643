-- (WITH "c" AS (SELECT "id" FROM "example_blog") SELECT "c"."id" FROM "c" ORDER BY "c"."id" LIMIT 2) UNION ALL (WITH "c" AS (SELECT "id" FROM "example_entry") SELECT "c"."id" FROM "c" ORDER BY "c"."id" DESC LIMIT 2)

WITH "C" AS (
  SELECT
    "ID"
  FROM "EXAMPLE_BLOG"
), "C_2" AS (
  SELECT
    "ID"
  FROM "EXAMPLE_ENTRY"
)
SELECT
  "ARM"."ID"
FROM (
  SELECT
    "C"."ID"
  FROM "C"
  ORDER BY
    "C"."ID"
  FETCH FIRST 2 ROWS ONLY
) "ARM"
UNION ALL
SELECT
  "ARM"."ID"
FROM (
  SELECT
    "C"."ID"
  FROM "C_2" "C"
  ORDER BY
    "C"."ID" DESC
  FETCH FIRST 2 ROWS ONLY
) "ARM";
-- parameters: ()
