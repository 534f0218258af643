-- Blog.objects.order_by('pk').annotate(v=Value('a\nb\r\n\tc'))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  %s AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('a\nb\r\n\tc',)
