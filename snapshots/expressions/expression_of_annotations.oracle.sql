-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(a=F('rating') + 1)
--     .annotate(b=F('a') * F('a'))
--     .filter(b__gt=F('a') + 10)

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
    "EXAMPLE_ENTRY"."RATING" + %s
  ) AS "A",
  (
    (
      "EXAMPLE_ENTRY"."RATING" + %s
    ) * (
      "EXAMPLE_ENTRY"."RATING" + %s
    )
  ) AS "B"
FROM "EXAMPLE_ENTRY"
WHERE
  (
    "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" < %s
    AND (
      (
        "EXAMPLE_ENTRY"."RATING" + %s
      ) * (
        "EXAMPLE_ENTRY"."RATING" + %s
      )
    ) > (
      (
        "EXAMPLE_ENTRY"."RATING" + %s
      ) + %s
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (1, 1, 1, 1000, 1, 1, 1, 10)
