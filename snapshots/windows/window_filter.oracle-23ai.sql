-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=by_blog(RowNumber()))
--     .filter(v__lte=2)

SELECT
  *
FROM (
  SELECT
    "EXAMPLE_ENTRY"."ID" AS "COL1",
    "EXAMPLE_ENTRY"."BLOG_ID" AS "COL2",
    "EXAMPLE_ENTRY"."HEADLINE" AS "COL3",
    "EXAMPLE_ENTRY"."BODY_TEXT" AS "COL4",
    "EXAMPLE_ENTRY"."PUB_DATE" AS "COL5",
    "EXAMPLE_ENTRY"."MOD_DATE" AS "COL6",
    "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" AS "COL7",
    "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS" AS "COL8",
    "EXAMPLE_ENTRY"."RATING" AS "COL9",
    ROW_NUMBER() OVER (
      PARTITION BY "EXAMPLE_ENTRY"."BLOG_ID"
      ORDER BY "EXAMPLE_ENTRY"."PUB_DATE", "EXAMPLE_ENTRY"."ID"
    ) AS "V"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" < %s
) "QUALIFY"
WHERE
  "V" <= %s
ORDER BY
  "COL1" ASC;
-- parameters: (1000, 2)
