-- Blog.objects.order_by('pk').annotate(v=Value("'%s'"), w=Value("it's ?"))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  %s AS "V",
  %s AS "W"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ("'%s'", "it's ?")
