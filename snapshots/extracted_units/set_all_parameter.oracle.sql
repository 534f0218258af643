-- Blog.objects.filter(RawSQL('"example_blog"."id" <> ALL (SELECT "blog_id" FROM "example_entry" WHERE "rating" > %s)', (4,), output_field=BooleanField()))
--     .order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  (
    "EXAMPLE_BLOG"."ID" <> ALL (
      SELECT
        "BLOG_ID"
      FROM "EXAMPLE_ENTRY"
      WHERE
        "RATING" > %s
    )
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (4,)
