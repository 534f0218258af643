-- BLOGS.filter(~Q(tagline=F('name')))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  (
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
    AND NOT (
      (
        DBMS_LOB.COMPARE("EXAMPLE_BLOG"."TAGLINE", TO_NCLOB((
          "EXAMPLE_BLOG"."NAME"
        ))) = 0
        AND NOT "EXAMPLE_BLOG"."TAGLINE" IS NULL
      )
    )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
