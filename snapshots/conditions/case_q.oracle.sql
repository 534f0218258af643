-- Entry.objects.annotate(v=Case(When(Q(rating=5) | Q(blog__name__contains='Talk'), then=Value(1)), default=Value(0)))
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
  "EXAMPLE_ENTRY"."RATING",
  CASE
    WHEN (
      "EXAMPLE_ENTRY"."RATING" = %s OR "EXAMPLE_BLOG"."NAME" LIKE %s ESCAPE '\'
    )
    THEN %s
    ELSE %s
  END AS "V"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (5, '%Talk%', 1, 0)
