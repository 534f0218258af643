-- Blog.objects.order_by('pk').annotate(v=Replace('name', Value('%'), Value('?')))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  REPLACE("EXAMPLE_BLOG"."NAME", %s, %s) AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('%', '?')
