-- Entry.objects.filter(pub_date=Subquery(Entry.objects.order_by('-pub_date').values('pub_date')[:1]))
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
  "EXAMPLE_ENTRY"."PUB_DATE" = (
    SELECT
      "U0"."PUB_DATE" AS "PUB_DATE"
    FROM "EXAMPLE_ENTRY" "U0"
    ORDER BY
      1 DESC
    FETCH FIRST 1 ROWS ONLY
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
