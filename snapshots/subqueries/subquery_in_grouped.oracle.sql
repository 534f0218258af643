-- Blog.objects.filter(pk__in=Entry.objects.values('blog').annotate(n=Count('pk')).filter(n__gte=4).values('blog'))
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
    GROUP BY
      "U0"."BLOG_ID"
    HAVING
      COUNT("U0"."ID") >= %s
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (4,)
