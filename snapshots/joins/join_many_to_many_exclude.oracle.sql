-- Entry.objects.exclude(authors__email__endswith='.com').order_by('pk')

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
  NOT (
    EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_ENTRY_AUTHORS" "U1"
      INNER JOIN "EXAMPLE_AUTHOR" "U2"
        ON (
          "U1"."AUTHOR_ID" = "U2"."ID"
        )
      WHERE
        (
          "U2"."EMAIL" LIKE %s ESCAPE '\'
          AND "U1"."ENTRY_ID" = (
            "EXAMPLE_ENTRY"."ID"
          )
        )
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ('%.com',)
