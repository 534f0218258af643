-- Entry.objects.annotate(v=Case(When(rating__gt=2, then=Case(When(rating=5, then=Value('a')), default=Value('b'))), default=Value('c')))
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
  CASE
    WHEN "EXAMPLE_ENTRY"."RATING" > %s
    THEN CASE WHEN "EXAMPLE_ENTRY"."RATING" = %s THEN %s ELSE %s END
    ELSE %s
  END AS "V"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (2, 5, 'a', 'b', 'c')
