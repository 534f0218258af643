-- Blog.objects.filter(name__contains='').order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  (
    "EXAMPLE_BLOG"."NAME" LIKE %s ESCAPE '\' OR "EXAMPLE_BLOG"."NAME" IS NULL
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('%%',)
