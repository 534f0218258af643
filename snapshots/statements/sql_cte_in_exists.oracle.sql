WITH "C" AS (
  SELECT
    "BLOG_ID"
  FROM "EXAMPLE_ENTRY"
)
SELECT
  "EXAMPLE_BLOG"."ID"
FROM "EXAMPLE_BLOG"
WHERE
  EXISTS(
    SELECT
      1
    FROM "C"
    WHERE
      "C"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  );
-- parameters: ()
