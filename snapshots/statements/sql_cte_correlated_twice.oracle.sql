-- SELECT "example_blog"."id", (WITH "c"("r") AS (SELECT "example_entry"."rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id"), "d" AS (SELECT "c"."r" FROM "c" WHERE "c"."r" > 2) SELECT MAX("c"."r") - MIN("d"."r") FROM "c" CROSS JOIN "d") AS "m" FROM "example_blog"

SELECT
  "EXAMPLE_BLOG"."ID",
  (
    SELECT
      MAX("C"."R") - MIN("D"."R")
    FROM (
      SELECT
        "EXAMPLE_ENTRY"."RATING" AS "R"
      FROM "EXAMPLE_ENTRY"
      WHERE
        "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
    ) "C"
    CROSS JOIN (
      SELECT
        "C"."R"
      FROM (
        SELECT
          "EXAMPLE_ENTRY"."RATING" AS "R"
        FROM "EXAMPLE_ENTRY"
        WHERE
          "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
      ) "C"
      WHERE
        "C"."R" > 2
    ) "D"
  ) AS "M"
FROM "EXAMPLE_BLOG";
-- parameters: ()
