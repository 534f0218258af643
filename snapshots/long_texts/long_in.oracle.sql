-- BLOGS.filter(tagline__in=['Thoughts on cheese.', 'none'])

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
    AND (
      DBMS_LOB.COMPARE("EXAMPLE_BLOG"."TAGLINE", TO_NCLOB(%s)) = 0
      OR DBMS_LOB.COMPARE("EXAMPLE_BLOG"."TAGLINE", TO_NCLOB(%s)) = 0
    )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('Thoughts on cheese.', 'none')
