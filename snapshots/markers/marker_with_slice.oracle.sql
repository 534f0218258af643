-- Blog.objects.order_by('pk').annotate(v=Value('%s'))[1:3]

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  %s AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC
OFFSET 1 ROWS
FETCH FIRST 2 ROWS ONLY;
-- parameters: ('%s',)
