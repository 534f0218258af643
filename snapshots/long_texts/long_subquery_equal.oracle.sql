-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .annotate(t=Subquery(Blog.objects.filter(pk=OuterRef('blog_id')).values('tagline')))
--     .filter(t='Thoughts on cheese.')
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
    AND DBMS_LOB.COMPARE(
      (
        SELECT
          "U0"."TAGLINE" AS "TAGLINE"
        FROM "EXAMPLE_BLOG" "U0"
        WHERE
          "U0"."ID" = (
            "EXAMPLE_ENTRY"."BLOG_ID"
          )
      ),
      TO_NCLOB(%s)
    ) = 0
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ('Thoughts on cheese.',)
