-- WITH "c" AS (SELECT "blog_id", COUNT(*), MAX("rating"), COALESCE(MIN("rating"), 0) FROM "example_entry" GROUP BY 1) SELECT "c"."blog_id", "c"."count", "c"."max", "c"."coalesce" FROM "c"

WITH "C" AS (
  SELECT
    "BLOG_ID",
    COUNT(*) AS "COUNT",
    MAX("RATING") AS "MAX",
    COALESCE(MIN("RATING"), 0) AS "COALESCE"
  FROM "EXAMPLE_ENTRY"
  GROUP BY
    "BLOG_ID"
)
SELECT
  "C"."BLOG_ID",
  "C"."COUNT",
  "C"."MAX",
  "C"."COALESCE"
FROM "C";
-- parameters: ()
