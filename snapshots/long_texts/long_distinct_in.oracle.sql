-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .filter(blog__in=Blog.objects.exclude(tagline='').distinct().order_by('tagline', 'pk')[:2])
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
    AND "EXAMPLE_ENTRY"."BLOG_ID" IN (
      SELECT
        "SUBQUERY"."ID"
      FROM (
        SELECT
          "SLICED"."ID",
          (
            SELECT
              "KEYED"."TAGLINE"
            FROM "EXAMPLE_BLOG" "KEYED"
            WHERE
              "KEYED"."ID" = "SLICED"."ID"
          ) AS "TAGLINE"
        FROM (
          SELECT DISTINCT
            "U0"."ID"
          FROM "EXAMPLE_BLOG" "U0"
          WHERE
            NOT (
              "U0"."TAGLINE" IS NULL
            )
        ) "SLICED"
        ORDER BY
          DBMS_LOB.SUBSTR(
            (
              SELECT
                "KEYED"."TAGLINE"
              FROM "EXAMPLE_BLOG" "KEYED"
              WHERE
                "KEYED"."ID" = "SLICED"."ID"
            ),
            2000,
            1
          ) ASC,
          "SLICED"."ID" ASC
        FETCH FIRST 2 ROWS ONLY
      ) "SUBQUERY"
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
