-- Blog.objects.filter(~RawSQL('STARTS_WITH("example_blog"."tagline", SUBSTR("example_blog"."tagline", 2, 1))', (), BooleanField()), ~RawSQL('"example_blog"."name" ^@ %s', ('10%',), BooleanField()))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  (
    NOT (
      (
        (
          "EXAMPLE_BLOG"."TAGLINE" LIKE TO_NCHAR(
            REPLACE(
              REPLACE(REPLACE(SUBSTR("EXAMPLE_BLOG"."TAGLINE", 2, 1), '\', '\\'), '%%', '\%%'),
              '_',
              '\_'
            ) || '%%'
          ) ESCAPE '\'
          AND NOT "EXAMPLE_BLOG"."TAGLINE" IS NULL
        )
      )
    )
    AND NOT (
      (
        (
          "EXAMPLE_BLOG"."NAME" LIKE REPLACE(REPLACE(REPLACE(%s, '\', '\\'), '%%', '\%%'), '_', '\_') || '%%' ESCAPE '\'
          AND NOT "EXAMPLE_BLOG"."NAME" IS NULL
        )
      )
    )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('10%',)
