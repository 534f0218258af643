-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .select_related('blog')
--     .filter(authors__pk__gt=0)
--     .distinct()
--     .order_by('-pk')

SELECT
  "SLICED"."COL1" AS "ID",
  "SLICED"."BLOG_ID",
  "SLICED"."HEADLINE",
  (
    SELECT
      "KEYED"."BODY_TEXT"
    FROM "EXAMPLE_ENTRY" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."COL1"
  ) AS "BODY_TEXT",
  "SLICED"."PUB_DATE",
  "SLICED"."MOD_DATE",
  "SLICED"."NUMBER_OF_COMMENTS",
  "SLICED"."NUMBER_OF_PINGBACKS",
  "SLICED"."RATING",
  "SLICED"."COL10" AS "ID",
  "SLICED"."NAME",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."COL10"
  ) AS "TAGLINE"
FROM (
  SELECT DISTINCT
    "EXAMPLE_ENTRY"."ID" AS "COL1",
    "EXAMPLE_ENTRY"."BLOG_ID",
    "EXAMPLE_ENTRY"."HEADLINE",
    "EXAMPLE_ENTRY"."PUB_DATE",
    "EXAMPLE_ENTRY"."MOD_DATE",
    "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS",
    "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS",
    "EXAMPLE_ENTRY"."RATING",
    "EXAMPLE_BLOG"."ID" AS "COL10",
    "EXAMPLE_BLOG"."NAME"
  FROM "EXAMPLE_ENTRY"
  INNER JOIN "EXAMPLE_BLOG"
    ON (
      "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
    )
  INNER JOIN "EXAMPLE_ENTRY_AUTHORS"
    ON (
      "EXAMPLE_ENTRY"."ID" = "EXAMPLE_ENTRY_AUTHORS"."ENTRY_ID"
    )
  WHERE
    (
      NOT (
        "EXAMPLE_ENTRY"."BODY_TEXT" IS NULL
      )
      AND NOT (
        "EXAMPLE_BLOG"."TAGLINE" IS NULL
      )
      AND "EXAMPLE_ENTRY_AUTHORS"."AUTHOR_ID" > %s
    )
) "SLICED"
ORDER BY
  "SLICED"."COL1" DESC;
-- parameters: (0,)
