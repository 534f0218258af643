-- Blog.objects.annotate(newest=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('rating')[:1]))
--     .filter(newest__gte=3)
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
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
  ) AS "NEWEST"
FROM "EXAMPLE_BLOG"
WHERE
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
  ) >= %s
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (3,)
