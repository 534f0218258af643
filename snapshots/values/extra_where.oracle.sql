-- Entry.objects.order_by('pk').extra(where=['headline LIKE %s', 'rating >= 3'], params=['%e%'])

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
    headline LIKE %s ESCAPE '\'
  ) AND (
    rating >= 3
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ('%e%',)
