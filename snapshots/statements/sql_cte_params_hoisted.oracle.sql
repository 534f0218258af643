-- runs(f'SELECT "id", %s AS "v" FROM {BLOGS} WHERE "id" > %s AND "id" IN (WITH "c" AS (SELECT "blog_id" FROM {ENTRIES} WHERE "rating" = %s) SELECT "c"."blog_id" FROM "c")', 7, 1, 5)

WITH "C" AS (
  SELECT
    "BLOG_ID"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "RATING" = %s
)
SELECT
  "ID",
  %s AS "V"
FROM "EXAMPLE_BLOG"
WHERE
  "ID" > %s AND "ID" IN (
    SELECT
      "C"."BLOG_ID"
    FROM "C"
  );
-- parameters: (5, 7, 1)
