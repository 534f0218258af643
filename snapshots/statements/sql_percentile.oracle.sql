-- SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") AS "p", COUNT(*) AS "n" FROM "example_entry" GROUP BY "blog_id"

SELECT
  "BLOG_ID",
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY
    "RATING") AS "P",
  COUNT(*) AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "BLOG_ID";
-- parameters: ()
