-- Blog.objects.filter(pk=1).difference(Blog.objects.none())

SELECT
  "EXAMPLE_BLOG"."ID" AS "COL1",
  "EXAMPLE_BLOG"."NAME" AS "COL2",
  "EXAMPLE_BLOG"."TAGLINE" AS "COL3"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."ID" = %s;
-- parameters: (1,)
