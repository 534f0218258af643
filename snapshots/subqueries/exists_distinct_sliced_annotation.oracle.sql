-- Blog.objects.annotate(several=Exists(Entry.objects.filter(blog=OuterRef('pk')).values('number_of_comments').distinct()[2:4]))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  CASE
    WHEN EXISTS(
      SELECT DISTINCT
        "U0"."NUMBER_OF_COMMENTS" AS "NUMBER_OF_COMMENTS",
        %s AS "A"
      FROM "EXAMPLE_ENTRY" "U0"
      WHERE
        "U0"."BLOG_ID" = (
          "EXAMPLE_BLOG"."ID"
        )
      OFFSET 2 ROWS
      FETCH FIRST 1 ROWS ONLY
    )
    THEN 1
    ELSE 0
  END AS "SEVERAL"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (1,)
