-- Blog.objects.filter(Exists(Entry.objects.filter(blog=OuterRef('pk'), headline__endswith=OuterRef('tagline'))))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      (
        "U0"."BLOG_ID" = (
          "EXAMPLE_BLOG"."ID"
        )
        AND "U0"."HEADLINE" LIKE TO_NCHAR(
          '%%' || REPLACE(REPLACE(REPLACE((
            "EXAMPLE_BLOG"."TAGLINE"
          ), '\', '\\'), '%%', '\%%'), '_', '\_')
        ) ESCAPE '\'
      )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
