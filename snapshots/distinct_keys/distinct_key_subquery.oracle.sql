-- Blog.objects.values('name')
--     .distinct()
--     .order_by(Subquery(Entry.objects.filter(blog=OuterRef('pk'), rating__gt=1).order_by('-rating', 'pk').values('rating')[:1]).desc(nulls_last=True), 'name')

SELECT DISTINCT
  "EXAMPLE_BLOG"."NAME" AS "NAME",
  (
    SELECT
      "U0"."RATING" AS "RATING"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      (
        "U0"."BLOG_ID" = (
          "EXAMPLE_BLOG"."ID"
        ) AND "U0"."RATING" > %s
      )
    ORDER BY
      1 DESC,
      "U0"."ID" ASC
    FETCH FIRST 1 ROWS ONLY
  )
FROM "EXAMPLE_BLOG"
ORDER BY
  2 DESC NULLS LAST,
  1 ASC;
-- parameters: (1,)
