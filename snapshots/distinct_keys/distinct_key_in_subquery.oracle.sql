-- Entry.objects.filter(rating__in=Entry.objects.values('rating').distinct().order_by((F('rating') + 1) * 2)[:2])
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
  "EXAMPLE_ENTRY"."RATING" IN (
    SELECT
      "SUBQUERY"."RATING"
    FROM (
      SELECT DISTINCT
        "U0"."RATING" AS "RATING",
        (
          (
            "U0"."RATING" + %s
          ) * %s
        )
      FROM "EXAMPLE_ENTRY" "U0"
      ORDER BY
        2 ASC
      FETCH FIRST 2 ROWS ONLY
    ) "SUBQUERY"
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (1, 2)
