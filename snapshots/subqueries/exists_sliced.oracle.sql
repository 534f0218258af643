-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk')[2:3]))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  EXISTS(
    SELECT
      %s AS "A"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    OFFSET 2 ROWS
    FETCH FIRST 1 ROWS ONLY
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (1,)
