-- Blog.objects.order_by('pk').annotate(v=Trim(Concat(Value('  '), 'name')))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  LTRIM(RTRIM((
    %s || "EXAMPLE_BLOG"."NAME"
  ))) AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('  ',)
