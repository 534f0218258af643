-- BLOGS.annotate(v=Replace('tagline', Value('cheese'), Value('wine'), output_field=TEXT))
--     .filter(v='Thoughts on wine.')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  REPLACE("EXAMPLE_BLOG"."TAGLINE", %s, %s) AS "V"
FROM "EXAMPLE_BLOG"
WHERE
  (
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
    AND DBMS_LOB.COMPARE(REPLACE("EXAMPLE_BLOG"."TAGLINE", %s, %s), TO_NCLOB(%s)) = 0
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('cheese', 'wine', 'cheese', 'wine', 'Thoughts on wine.')
