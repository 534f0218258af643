-- Blog.objects.order_by('pk').annotate(v=StrIndex('tagline', Value('?'))).filter(v__gt=0)

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  INSTR("EXAMPLE_BLOG"."TAGLINE", %s) AS "V"
FROM "EXAMPLE_BLOG"
WHERE
  INSTR("EXAMPLE_BLOG"."TAGLINE", %s) > %s
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('?', '?', 0)
