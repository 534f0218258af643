-- Entry.objects.order_by('pk').annotate(v=LPad('headline', F('rating') * 4 - 8, Value('ab')))

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
    WHEN LENGTH("EXAMPLE_ENTRY"."HEADLINE") < (
      (
        "EXAMPLE_ENTRY"."RATING" * %s
      ) - %s
    )
    THEN SUBSTR(
      REPLACE(RPAD(' ', (
        (
          "EXAMPLE_ENTRY"."RATING" * %s
        ) - %s
      )), ' ', %s),
      1,
      (
        (
          "EXAMPLE_ENTRY"."RATING" * %s
        ) - %s
      ) - LENGTH("EXAMPLE_ENTRY"."HEADLINE")
    ) || "EXAMPLE_ENTRY"."HEADLINE"
    ELSE SUBSTR(
      "EXAMPLE_ENTRY"."HEADLINE",
      1,
      (
        (
          "EXAMPLE_ENTRY"."RATING" * %s
        ) - %s
      )
    )
  END AS "V"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (4, 8, 4, 8, 'ab', 4, 8, 4, 8)
