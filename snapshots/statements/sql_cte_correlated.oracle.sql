SELECT
  "EXAMPLE_BLOG"."ID",
  (
    SELECT
      MAX("C"."RATING")
    FROM (
      SELECT
        "EXAMPLE_ENTRY"."RATING"
      FROM "EXAMPLE_ENTRY"
      WHERE
        "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
    ) "C"
  ) AS "M"
FROM "EXAMPLE_BLOG";
-- parameters: ()
