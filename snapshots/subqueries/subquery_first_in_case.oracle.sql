-- Blog.objects.order_by('pk')
--     .values_list('pk', Case(When(pk__gt=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('rating')[:1]), then=Value('more')), default=Value('less')))

SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  CASE
    WHEN "EXAMPLE_BLOG"."ID" > (
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
    )
    THEN %s
    ELSE %s
  END AS "CASE1"
FROM "EXAMPLE_BLOG"
ORDER BY
  1 ASC;
-- parameters: ('more', 'less')
