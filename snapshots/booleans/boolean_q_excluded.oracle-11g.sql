-- Entry.objects.annotate(v=truth_of(Q(rating__gt=3))).exclude(v=True).order_by('pk')

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
    THEN 1
    WHEN NOT (
      "EXAMPLE_ENTRY"."RATING" > %s
    )
    THEN 0
  END AS "V"
FROM "EXAMPLE_ENTRY"
WHERE
  NOT (
    (
      "EXAMPLE_ENTRY"."RATING" > %s
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (3, 3, 3)
