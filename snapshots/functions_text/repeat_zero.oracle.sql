-- Entry.objects.order_by('pk').filter(rating__gte=0).annotate(v=Repeat(Value('ab'), F('rating') + 0))

SELECT
  "EXAMPLE_ENTRY"."ID",
  "EXAMPLE_ENTRY"."BLOG_ID",
  "EXAMPLE_ENTRY"."HEADLINE",
  "EXAMPLE_ENTRY"."BODY_TEXT",
  "EXAMPLE_ENTRY"."PUB_DATE",
  "EXAMPLE_ENTRY"."MOD_DATE",
  "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS",
  "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS",
  "EXAMPLE_ENTRY"."RATING",
  REPLACE(RPAD(' ', (
    "EXAMPLE_ENTRY"."RATING" + %s
  )), ' ', %s) AS "V"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."RATING" >= %s
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (0, 'ab', 0)
