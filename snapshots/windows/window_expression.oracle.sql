-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=ExpressionWrapper(F('rating') * 1.0 / Window(Max('rating')), output_field=FloatField()))

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
  (
    (
      "EXAMPLE_ENTRY"."RATING" * %s
    ) / MAX("EXAMPLE_ENTRY"."RATING") OVER ()
  ) AS "V"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" < %s
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (1.0, 1000)
