-- Blog.objects.annotate(second=Subquery(Entry.objects.filter(blog=OuterRef('pk')).values('rating').distinct().order_by('-rating')[1:2]))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
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
    OFFSET 1 ROWS
    FETCH FIRST 1 ROWS ONLY
  ) AS "SECOND"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
