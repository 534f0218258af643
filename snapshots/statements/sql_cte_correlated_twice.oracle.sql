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
