-- Blog.objects.exclude(tagline='').order_by('-tagline', 'pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  )
ORDER BY
  DBMS_LOB.SUBSTR("EXAMPLE_BLOG"."TAGLINE", 2000, 1) DESC,
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
