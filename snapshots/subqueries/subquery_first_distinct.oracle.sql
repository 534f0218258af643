-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating').values_list('rating').distinct()[:1]))

SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  (
    SELECT DISTINCT
      "U0"."RATING" AS "RATING"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    ORDER BY
      1 DESC
    FETCH FIRST 1 ROWS ONLY
  ) AS "SUBQUERY1"
FROM "EXAMPLE_BLOG"
ORDER BY
  1 ASC;
-- parameters: ()
