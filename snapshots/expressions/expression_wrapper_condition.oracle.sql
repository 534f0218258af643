-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(busy=ExpressionWrapper(Q(number_of_comments__gt=5), output_field=BooleanField()))

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
    WHEN "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" > %s
    THEN 1
    WHEN NOT (
      "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" > %s
    )
    THEN 0
  END AS "BUSY"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" < %s
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (5, 5, 1000)
