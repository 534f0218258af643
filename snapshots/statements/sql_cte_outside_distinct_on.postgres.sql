-- WITH "c" AS (SELECT "blog_id", "id" FROM "example_entry") SELECT DISTINCT ON ("c"."blog_id") "c"."blog_id", "c"."id" FROM "c" ORDER BY "c"."blog_id", "c"."id" DESC

WITH "c" AS (
  SELECT
    "blog_id",
    "id"
  FROM "example_entry"
)
SELECT DISTINCT ON ("c"."blog_id")
  "c"."blog_id",
  "c"."id"
FROM "c"
ORDER BY
  "c"."blog_id",
  "c"."id" DESC;
-- parameters: ()
