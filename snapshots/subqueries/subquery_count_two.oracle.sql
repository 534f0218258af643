-- Blog.objects.annotate(entries=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by().values('blog').annotate(n=Count('pk')).values('n'), output_field=IntegerField()), best=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').order_by('-rating', 'pk').values('rating')[:1]))
--     .filter(entries__gt=F('best'))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  (
    SELECT
      COUNT("U0"."ID") AS "N"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    GROUP BY
      "U0"."BLOG_ID"
  ) AS "ENTRIES",
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
WHERE
  (
    SELECT
      COUNT("U0"."ID") AS "N"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    GROUP BY
      "U0"."BLOG_ID"
  ) > (
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
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
