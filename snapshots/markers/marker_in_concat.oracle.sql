-- Blog.objects.order_by('pk')
--     .annotate(v=Concat('name', Value(' %s ? '), Value(':p0'), output_field=CharField()))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  (
    "EXAMPLE_BLOG"."NAME" || %s || %s
  ) AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (' %s ? ', ':p0')
