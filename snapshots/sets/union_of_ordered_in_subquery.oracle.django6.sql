-- Entry.objects.filter(pk__in=Entry.objects.order_by('-rating').values('pk').union(Blog.objects.order_by('name').values('pk')))
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
  "EXAMPLE_ENTRY"."ID" IN (
    SELECT
      "U0"."ID" AS "PK"
    FROM "EXAMPLE_ENTRY" "U0"
    UNION
    SELECT
      "U0"."ID" AS "PK"
    FROM "EXAMPLE_BLOG" "U0"
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
