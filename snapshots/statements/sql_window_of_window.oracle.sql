-- SELECT "id", SUM("rating") OVER "v" AS "s" FROM "example_entry" WINDOW "w" AS (PARTITION BY "blog_id"), "v" AS ("w" ORDER BY "id")

SELECT
  "ID",
  SUM("RATING") OVER (PARTITION BY "BLOG_ID" ORDER BY "ID") AS "S"
FROM "EXAMPLE_ENTRY";
-- parameters: ()
