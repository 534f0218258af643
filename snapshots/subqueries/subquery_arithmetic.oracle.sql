-- Entry.objects.annotate(above=F('rating') - Subquery(Entry.objects.filter(blog=OuterRef('blog')).values('blog').annotate(a=Avg('rating')).values('a')))
--     .order_by('pk')

SELECT
  "EXAMPLE_ENTRY"."ID",
  "EXAMPLE_ENTRY"."BLOG_ID",
  "EXAMPLE_ENTRY"."HEADLINE",
  "EXAMPLE_ENTRY"."BODY_TEXT",
  "EXAMPLE_ENTRY"."PUB_DATE",
  "EXAMPLE_ENTRY"."MOD_DATE",
  "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS",
  "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS",
  "EXAMPLE_ENTRY"."RATING",
  (
    "EXAMPLE_ENTRY"."RATING" - (
      SELECT
        AVG("U0"."RATING") AS "A"
      FROM "EXAMPLE_ENTRY" "U0"
      WHERE
        "U0"."BLOG_ID" = (
          "EXAMPLE_ENTRY"."BLOG_ID"
        )
      GROUP BY
        "U0"."BLOG_ID"
    )
  ) AS "ABOVE"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
