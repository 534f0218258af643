-- SELECT "example_blog"."id", "q"."r" FROM "example_blog" CROSS JOIN LATERAL (WITH "c" AS (SELECT "example_entry"."rating" AS "r" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") SELECT MAX("c"."r") AS "r" FROM "c") AS "q"

SELECT
  "EXAMPLE_BLOG"."ID",
  "Q"."R"
FROM "EXAMPLE_BLOG"
CROSS JOIN LATERAL (
  SELECT
    MAX("C"."R") AS "R"
  FROM (
    SELECT
      "EXAMPLE_ENTRY"."RATING" AS "R"
    FROM "EXAMPLE_ENTRY"
    WHERE
      "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  ) "C"
) "Q";
-- parameters: ()
