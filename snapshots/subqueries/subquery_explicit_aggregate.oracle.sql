-- Blog.objects.annotate(n=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('rating')[:1]))
--     .aggregate(total=Sum('n'))

SELECT
  SUM("N")
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
        "U0"."PUB_DATE" DESC,
        "U0"."ID" DESC
      FETCH FIRST 1 ROWS ONLY
    ) AS "N"
  FROM "EXAMPLE_BLOG"
) "SUBQUERY";
-- parameters: ()
