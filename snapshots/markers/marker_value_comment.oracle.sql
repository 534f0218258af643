-- Blog.objects.order_by('pk').annotate(v=Value('-- ?'), w=Value('/* %s */'), x=Value('; DROP'))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  %s AS "V",
  %s AS "W",
  %s AS "X"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('-- ?', '/* %s */', '; DROP')
