-- Blog.objects.filter(pk=1).union(Blog.objects.none()).order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID" AS "COL1",
  "EXAMPLE_BLOG"."NAME" AS "COL2",
  "EXAMPLE_BLOG"."TAGLINE" AS "COL3"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."ID" = %s
ORDER BY
  "COL1" ASC;
-- parameters: (1,)
