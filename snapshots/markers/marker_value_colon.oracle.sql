-- Blog.objects.order_by('pk').annotate(v=Value(':p0'), w=Value(':__p0__'))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  %s AS "V",
  %s AS "W"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (':p0', ':__p0__')
