-- Blog.objects.order_by('pk').annotate(v=LTrim('tagline'))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  LTRIM("EXAMPLE_BLOG"."TAGLINE") AS "V"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
