-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).values('rating').distinct().order_by('rating')[1:2]))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  EXISTS(
    SELECT DISTINCT
      "U0"."RATING" AS "RATING",
      %s AS "A"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    OFFSET 1 ROWS
    FETCH FIRST 1 ROWS ONLY
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (1,)
