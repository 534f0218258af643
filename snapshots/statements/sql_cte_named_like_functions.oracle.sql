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
