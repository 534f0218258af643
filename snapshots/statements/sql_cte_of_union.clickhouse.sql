-- WITH "c" AS (SELECT "id" FROM "example_blog") SELECT "c"."id" FROM "c" UNION SELECT "blog_id" FROM "example_entry" ORDER BY 1 LIMIT 3

SELECT
  *
FROM (
  WITH "c" AS (
    SELECT
      "id"
    FROM "example_blog"
  )
  SELECT
    "c"."id"
  FROM "c"
  UNION DISTINCT
  SELECT
    "blog_id"
  FROM "example_entry"
) AS _l_0
ORDER BY
  1
LIMIT 3;
-- parameters: ()
