-- SELECT DISTINCT ON ("b") "blog_id" AS "b", "id" FROM "example_entry" ORDER BY "b", "id"

SELECT
  "FIRSTS"."B",
  "FIRSTS"."ID"
FROM (
  SELECT
    "BLOG_ID" AS "B",
    "ID",
    "BLOG_ID" AS "KEY1",
    "ID" AS "KEY2",
    ROW_NUMBER() OVER (PARTITION BY "BLOG_ID" ORDER BY "BLOG_ID", "ID") AS "ROW_NUMBER"
  FROM "EXAMPLE_ENTRY"
) "FIRSTS"
WHERE
  "FIRSTS"."ROW_NUMBER" = 1
ORDER BY
  "FIRSTS"."KEY1",
  "FIRSTS"."KEY2";
-- parameters: ()
