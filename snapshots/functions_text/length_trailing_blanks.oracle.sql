-- Blog.objects.order_by('pk').filter(pk=7).annotate(v=Length('name'), w=Length('tagline'))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  LENGTH("EXAMPLE_BLOG"."NAME") AS "V",
  LENGTH("EXAMPLE_BLOG"."TAGLINE") AS "W"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."ID" = %s
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (7,)
