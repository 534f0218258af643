-- Entry.objects.filter(Exists(Entry.objects.filter(pk=OuterRef('pk') + 1, rating=OuterRef('rating'))))
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
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      (
        "U0"."ID" = (
          "EXAMPLE_ENTRY"."ID" + %s
        )
        AND "U0"."RATING" = (
          "EXAMPLE_ENTRY"."RATING"
        )
      )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (1,)
