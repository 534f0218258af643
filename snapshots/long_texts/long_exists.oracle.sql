-- BLOGS.filter(Exists(Entry.objects.exclude(body_text='').exclude(blog__tagline='').filter(body_text=OuterRef('tagline'))))

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  (
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
    AND EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_ENTRY" "U0"
      INNER JOIN "EXAMPLE_BLOG" "U1"
        ON (
          "U0"."BLOG_ID" = "U1"."ID"
        )
      WHERE
        (
          NOT (
            "U0"."BODY_TEXT" IS NULL
          )
          AND NOT (
            "U1"."TAGLINE" IS NULL
          )
          AND DBMS_LOB.COMPARE("U0"."BODY_TEXT", (
            "EXAMPLE_BLOG"."TAGLINE"
          )) = 0
        )
    )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
