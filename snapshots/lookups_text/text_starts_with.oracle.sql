-- Entry.objects.filter(RawSQL('STARTS_WITH("example_entry"."headline", %s)', ('lennon',), BooleanField()))
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
  (
    (
      "EXAMPLE_ENTRY"."HEADLINE" LIKE REPLACE(REPLACE(REPLACE(%s, '\', '\\'), '%%', '\%%'), '_', '\_') || '%%' ESCAPE '\'
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ('lennon',)
