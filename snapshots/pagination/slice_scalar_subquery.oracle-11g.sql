-- Blog.objects.annotate(newest=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('headline')[:1]))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  (
    SELECT
      MAX("U0"."HEADLINE") KEEP (DENSE_RANK FIRST ORDER BY "U0"."PUB_DATE" DESC, "U0"."ID" DESC)
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
  ) AS "NEWEST"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
