-- BLOGS.filter(tagline__in=Entry.objects.exclude(body_text='').exclude(blog__tagline='').values('headline'))

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
    AND TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") IN (
      SELECT
        "U0"."HEADLINE" AS "HEADLINE"
      FROM "EXAMPLE_ENTRY" "U0"
      INNER JOIN "EXAMPLE_BLOG" "U1"
        ON (
          "U0"."BLOG_ID" = "U1"."ID"
        )
      WHERE
        (
          NOT (
            "U0"."BODY_TEXT" IS NULL
          ) AND NOT (
            "U1"."TAGLINE" IS NULL
          )
        )
    )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
