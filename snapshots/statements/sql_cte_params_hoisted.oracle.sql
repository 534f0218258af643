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
