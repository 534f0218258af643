-- Blog.objects.annotate(total=Subquery(Entry.objects.filter(blog=OuterRef('pk')).values('blog').annotate(n=Sum('rating')).values('n')))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  (
    SELECT
      SUM("U0"."RATING") AS "N"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    GROUP BY
      "U0"."BLOG_ID"
  ) AS "TOTAL"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
