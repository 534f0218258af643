-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .filter(number_of_comments__gt=F('rating') ** 2)

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
  (
    "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" < %s
    AND "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" > (
      POWER("EXAMPLE_ENTRY"."RATING", %s)
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (1000, 2)
