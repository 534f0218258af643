-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).values('rating').annotate(n=Count('pk')).order_by('-n', '-rating').values('rating')[:1]))

SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  (
    SELECT
      "U0"."RATING" AS "RATING"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    GROUP BY
      "U0"."RATING"
    ORDER BY
      COUNT("U0"."ID") DESC,
      1 DESC
    FETCH FIRST 1 ROWS ONLY
  ) AS "SUBQUERY1"
FROM "EXAMPLE_BLOG"
ORDER BY
  1 ASC;
-- parameters: ()
