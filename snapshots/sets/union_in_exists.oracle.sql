-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk')).values('pk').union(Entry.objects.filter(blog=OuterRef('pk'), rating=1).values('pk'))))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    UNION
    SELECT
      1 AS "A"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      (
        "U0"."BLOG_ID" = (
          "EXAMPLE_BLOG"."ID"
        ) AND "U0"."RATING" = %s
      )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (1,)
