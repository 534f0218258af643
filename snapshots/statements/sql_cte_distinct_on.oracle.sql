-- WITH "c" AS (SELECT DISTINCT ON ("blog_id") "blog_id", "id" FROM "example_entry" ORDER BY "blog_id", "rating" DESC, "id") SELECT "c"."blog_id", "c"."id" FROM "c"

WITH "C" AS (
  SELECT
    "FIRSTS"."BLOG_ID",
    "FIRSTS"."ID"
  FROM (
    SELECT
      "BLOG_ID",
      "ID",
      "BLOG_ID" AS "KEY1",
      "RATING" AS "KEY2",
      "ID" AS "KEY3",
      ROW_NUMBER() OVER (PARTITION BY "BLOG_ID" ORDER BY "BLOG_ID", "RATING" DESC, "ID") AS "ROW_NUMBER"
    FROM "EXAMPLE_ENTRY"
  ) "FIRSTS"
  WHERE
    "FIRSTS"."ROW_NUMBER" = 1
)
SELECT
  "C"."BLOG_ID",
  "C"."ID"
FROM "C";
-- parameters: ()
