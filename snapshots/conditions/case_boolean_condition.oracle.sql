-- Entry.objects.filter(Case(When(rating__gt=3, then=Value(True)), default=Value(False), output_field=BooleanField()))
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
  CASE WHEN (
    "EXAMPLE_ENTRY"."RATING" > %s
  ) THEN %s ELSE %s END = 1
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (3, 1, 0)
