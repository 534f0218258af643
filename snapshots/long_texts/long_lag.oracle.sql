-- BLOGS.annotate(v=Window(Lag('tagline', default=Value('none')), order_by='pk'))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  LAG(TO_NCHAR("EXAMPLE_BLOG"."TAGLINE"), 1, TO_NCHAR(%s)) OVER (ORDER BY "EXAMPLE_BLOG"."ID") AS "V"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('none',)
