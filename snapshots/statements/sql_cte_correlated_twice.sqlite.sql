-- SELECT "example_blog"."id", (WITH "c"("r") AS (SELECT "example_entry"."rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id"), "d" AS (SELECT "c"."r" FROM "c" WHERE "c"."r" > 2) SELECT MAX("c"."r") - MIN("d"."r") FROM "c" CROSS JOIN "d") AS "m" FROM "example_blog"

SELECT
  "example_blog"."id",
  (
    SELECT
      MAX("c"."r") - MIN("d"."r")
    FROM (
      SELECT
        "example_entry"."rating" AS "r"
      FROM "example_entry"
      WHERE
        "example_entry"."blog_id" = "example_blog"."id"
    ) AS "c"
    CROSS JOIN (
      SELECT
        "c"."r"
      FROM (
        SELECT
          "example_entry"."rating" AS "r"
        FROM "example_entry"
        WHERE
          "example_entry"."blog_id" = "example_blog"."id"
      ) AS "c"
      WHERE
        "c"."r" > 2
    ) AS "d"
  ) AS "m"
FROM "example_blog";
-- parameters: ()
