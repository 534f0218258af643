-- Blog.objects.order_by('pk').annotate(v=Value('%%'), w=Value('100%'), x=Value('%(a)s'))

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
-- parameters: ('%%', '100%', '%(a)s')
