-- Entry.objects.filter(Q(rating=5) ^ Q(blog=1) ^ Q(pk__lte=3)).order_by('pk')

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
    (
      "EXAMPLE_ENTRY"."RATING" = %s
      OR "EXAMPLE_ENTRY"."BLOG_ID" = %s
      OR "EXAMPLE_ENTRY"."ID" <= %s
    )
    AND %s = (
      MOD(
        (
          (
            CASE WHEN "EXAMPLE_ENTRY"."RATING" = %s THEN %s ELSE %s END + CASE WHEN "EXAMPLE_ENTRY"."BLOG_ID" = %s THEN %s ELSE %s END
          ) + CASE WHEN "EXAMPLE_ENTRY"."ID" <= %s THEN %s ELSE %s END
        ),
        %s
      )
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (5, 1, 3, 1, 5, 1, 0, 1, 1, 0, 3, 1, 0, 2)
