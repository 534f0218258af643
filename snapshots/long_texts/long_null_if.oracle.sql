-- BLOGS.annotate(v=NullIf('tagline', Value('Thoughts on cheese.'), output_field=TEXT))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  CASE
    WHEN DBMS_LOB.COMPARE("EXAMPLE_BLOG"."TAGLINE", TO_NCLOB(%s)) = 0
    THEN NULL
    ELSE "EXAMPLE_BLOG"."TAGLINE"
  END AS "V"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('Thoughts on cheese.',)
