-- Entry.objects.annotate(v=Func(F('headline'), Value('none'), function='NULLIF', output_field=CharField()))
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
  "EXAMPLE_ENTRY"."RATING",
  NULLIF("EXAMPLE_ENTRY"."HEADLINE", TO_NCHAR(%s)) AS "V"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ('none',)
