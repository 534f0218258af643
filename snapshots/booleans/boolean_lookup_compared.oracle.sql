-- Entry.objects.filter(Exact(GreaterThan(F('rating'), 3), LessThanOrEqual(F('number_of_comments'), 5)))
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
    CASE
      WHEN "EXAMPLE_ENTRY"."RATING" > %s
      THEN 1
      WHEN NOT (
        "EXAMPLE_ENTRY"."RATING" > %s
      )
      THEN 0
    END
  ) = (
    CASE
      WHEN "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" <= %s
      THEN 1
      WHEN NOT (
        "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" <= %s
      )
      THEN 0
    END
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (3, 3, 5, 5)
