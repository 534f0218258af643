-- Entry.objects.order_by('pk').annotate(v=Left('headline', F('rating') - 3))

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
  SUBSTR(
    "EXAMPLE_ENTRY"."HEADLINE",
    1,
    CASE
      WHEN (
        "EXAMPLE_ENTRY"."RATING" - %s
      ) < 0
      THEN LENGTH("EXAMPLE_ENTRY"."HEADLINE") + (
        "EXAMPLE_ENTRY"."RATING" - %s
      )
      ELSE (
        "EXAMPLE_ENTRY"."RATING" - %s
      )
    END
  ) AS "V"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (3, 3, 3)
