-- Blog.objects.filter(name__endswith='  ')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."NAME" LIKE %s ESCAPE '\';
-- parameters: ('%  ',)
