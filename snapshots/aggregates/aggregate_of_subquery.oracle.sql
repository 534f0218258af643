-- Blog.objects.annotate(best=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating', 'pk').values('rating')[:1]))
--     .aggregate(total=Sum('best'))

SELECT
  SUM("BEST")
FROM (
  SELECT
    (
      SELECT
        "U0"."RATING" AS "RATING"
      FROM "EXAMPLE_ENTRY" "U0"
      WHERE
        "U0"."BLOG_ID" = (
          "EXAMPLE_BLOG"."ID"
        )
      ORDER BY
        1 DESC,
        "U0"."ID" ASC
      FETCH FIRST 1 ROWS ONLY
    ) AS "BEST"
  FROM "EXAMPLE_BLOG"
) "SUBQUERY";
-- parameters: ()
