-- Entry.objects.order_by('pk')
--     .annotate(v=Substr('headline', F('rating') - 3, 5), w=Substr('headline', F('rating') - 3))

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
    CASE
      WHEN (
        "EXAMPLE_ENTRY"."RATING" - %s
      ) < 1
      THEN 1
      ELSE (
        "EXAMPLE_ENTRY"."RATING" - %s
      )
    END,
    CASE
      WHEN (
        "EXAMPLE_ENTRY"."RATING" - %s
      ) < 1
      THEN CASE
        WHEN (
          5 - (
            1 - (
              "EXAMPLE_ENTRY"."RATING" - %s
            )
          )
        ) < 0
        THEN 0
        ELSE (
          5 - (
            1 - (
              "EXAMPLE_ENTRY"."RATING" - %s
            )
          )
        )
      END
      ELSE 5
    END
  ) AS "V",
  SUBSTR(
    "EXAMPLE_ENTRY"."HEADLINE",
    CASE
      WHEN (
        "EXAMPLE_ENTRY"."RATING" - %s
      ) < 1
      THEN 1
      ELSE (
        "EXAMPLE_ENTRY"."RATING" - %s
      )
    END
  ) AS "W"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (3, 3, 3, 3, 3, 3, 3)
