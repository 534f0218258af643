-- Entry.objects.annotate(v=Case(When(rating__gte=4, then=Value('good')), When(rating__gte=2, then=Value('fair')), default=Value('bad')))
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
    WHEN "EXAMPLE_ENTRY"."RATING" >= %s
    THEN %s
    WHEN "EXAMPLE_ENTRY"."RATING" >= %s
    THEN %s
    ELSE %s
  END AS "V"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (4, 'good', 2, 'fair', 'bad')
