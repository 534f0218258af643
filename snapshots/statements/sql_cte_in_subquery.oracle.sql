WITH "C" AS (
  SELECT
    "BLOG_ID"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "RATING" = 5
)
SELECT
  "NAME"
FROM "EXAMPLE_BLOG"
WHERE
  "ID" IN (
    SELECT
      "C"."BLOG_ID"
    FROM "C"
  );
-- parameters: ()
