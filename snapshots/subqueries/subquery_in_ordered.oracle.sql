-- Blog.objects.filter(pk__in=Entry.objects.order_by('-rating').values('blog')).order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."ID" IN (
    SELECT
      "U0"."BLOG_ID" AS "BLOG"
    FROM "EXAMPLE_ENTRY" "U0"
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
