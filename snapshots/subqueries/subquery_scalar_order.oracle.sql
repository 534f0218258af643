-- Blog.objects.order_by(Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('pub_date')[:1]).desc(nulls_last=True), 'pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
ORDER BY
  (
    SELECT
      "U0"."PUB_DATE" AS "PUB_DATE"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    ORDER BY
      1 DESC,
      "U0"."ID" DESC
    FETCH FIRST 1 ROWS ONLY
  ) DESC NULLS LAST,
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
