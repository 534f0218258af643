-- Blog.objects.filter(pk__in=Entry.objects.order_by('headline').values('blog').intersection(Blog.objects.order_by('-name').values('pk')))
--     .order_by('pk')

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
    INTERSECT
    SELECT
      "U0"."ID" AS "PK"
    FROM "EXAMPLE_BLOG" "U0"
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
