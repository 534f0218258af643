-- WITH "c" AS (SELECT DISTINCT ON ("blog_id") "blog_id", "id" FROM "example_entry" ORDER BY "blog_id", "rating" DESC, "id") SELECT "c"."blog_id", "c"."id" FROM "c"

WITH "c" AS (
  SELECT DISTINCT ON ("blog_id")
    "blog_id",
    "id"
  FROM "example_entry"
  ORDER BY
    "blog_id",
    "rating" DESC,
    "id"
)
SELECT
  "c"."blog_id",
  "c"."id"
FROM "c";
-- parameters: ()
