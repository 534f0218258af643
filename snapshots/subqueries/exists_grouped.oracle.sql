-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).values('blog').annotate(n=Count('pk')).filter(n__gt=3)))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    GROUP BY
      "U0"."BLOG_ID"
    HAVING
      COUNT("U0"."ID") > %s
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (3,)
