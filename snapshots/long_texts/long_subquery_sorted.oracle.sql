-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .annotate(t=Subquery(Blog.objects.filter(pk=OuterRef('blog_id')).values('tagline')))
--     .order_by('t', 'pk')

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
  (
    SELECT
      "U0"."TAGLINE" AS "TAGLINE"
    FROM "EXAMPLE_BLOG" "U0"
    WHERE
      "U0"."ID" = (
        "EXAMPLE_ENTRY"."BLOG_ID"
      )
  ) AS "T"
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
  )
ORDER BY
  DBMS_LOB.SUBSTR(
    (
      SELECT
        "U0"."TAGLINE" AS "TAGLINE"
      FROM "EXAMPLE_BLOG" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_ENTRY"."BLOG_ID"
        )
    ),
    2000,
    1
  ) ASC,
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
