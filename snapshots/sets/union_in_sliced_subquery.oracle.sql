-- Entry.objects.filter(blog__in=Blog.objects.filter(pk=1).values('pk').union(Blog.objects.filter(pk=2).values('pk')).order_by('-pk')[:1])
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
  "EXAMPLE_ENTRY"."RATING"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."BLOG_ID" IN (
    SELECT
      "U0"."ID" AS "PK"
    FROM "EXAMPLE_BLOG" "U0"
    WHERE
      "U0"."ID" = %s
    UNION
    SELECT
      "U0"."ID" AS "PK"
    FROM "EXAMPLE_BLOG" "U0"
    WHERE
      "U0"."ID" = %s
    ORDER BY
      1 DESC
    FETCH FIRST 1 ROWS ONLY
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (1, 2)
