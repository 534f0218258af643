-- Entry.objects.filter(_is_in('"example_entry"."rating" IN ((VALUES (1), (5)))')).order_by('pk')

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
    "EXAMPLE_ENTRY"."RATING" IN (
      SELECT
        "VALUES"."COLUMN1"
      FROM (
        SELECT
          1 AS "COLUMN1"
        FROM DUAL
        UNION ALL
        SELECT
          5
        FROM DUAL
      ) "VALUES"
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
