-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .filter(blog__tagline__in=Blog.objects.exclude(tagline='').values('tagline').distinct().order_by('tagline')[:2])
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
    AND TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") IN (
      SELECT DISTINCT
        TO_NCHAR("U0"."TAGLINE") AS "TAGLINE"
      FROM "EXAMPLE_BLOG" "U0"
      WHERE
        NOT (
          "U0"."TAGLINE" IS NULL
        )
      ORDER BY
        1 ASC
      FETCH FIRST 2 ROWS ONLY
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
