-- Entry.objects.filter(blog__in=Subquery(Blog.objects.order_by('name', 'pk').values('pk')[1:4]))
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
    ORDER BY
      "U0"."NAME" ASC,
      1 ASC
    OFFSET 1 ROWS
    FETCH FIRST 3 ROWS ONLY
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
