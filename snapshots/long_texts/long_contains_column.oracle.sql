-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .filter(body_text__icontains=F('blog__tagline'))
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
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
WHERE
  (
    NOT (
      "EXAMPLE_ENTRY"."BODY_TEXT" IS NULL
    )
    AND NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
    AND UPPER("EXAMPLE_ENTRY"."BODY_TEXT") LIKE TO_NCHAR(
      '%%' || UPPER(
        REPLACE(REPLACE(REPLACE((
          "EXAMPLE_BLOG"."TAGLINE"
        ), '\', '\\'), '%%', '\%%'), '_', '\_')
      ) || '%%'
    ) ESCAPE '\'
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
