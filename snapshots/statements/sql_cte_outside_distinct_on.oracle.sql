-- WITH "c" AS (SELECT "blog_id", "id" FROM "example_entry") SELECT DISTINCT ON ("c"."blog_id") "c"."blog_id", "c"."id" FROM "c" ORDER BY "c"."blog_id", "c"."id" DESC

WITH "C" AS (
  SELECT
    "BLOG_ID",
    "ID"
  FROM "EXAMPLE_ENTRY"
)
SELECT
  "FIRSTS"."BLOG_ID",
  "FIRSTS"."ID"
FROM (
  SELECT
    "C"."BLOG_ID",
    "C"."ID",
    "C"."BLOG_ID" AS "KEY1",
    "C"."ID" AS "KEY2",
    ROW_NUMBER() OVER (PARTITION BY "C"."BLOG_ID" ORDER BY "C"."BLOG_ID", "C"."ID" DESC) AS "ROW_NUMBER"
  FROM "C"
) "FIRSTS"
WHERE
  "FIRSTS"."ROW_NUMBER" = 1
ORDER BY
  "FIRSTS"."KEY1",
  "FIRSTS"."KEY2" DESC;
-- parameters: ()
