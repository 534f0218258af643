-- Entry.objects.exclude(body_text='')
--     .exclude(blog__tagline='')
--     .values('blog_id')
--     .annotate(n=Count('body_text', distinct=True))

SELECT
  "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG_ID",
  COUNT(DISTINCT TO_NCHAR("EXAMPLE_ENTRY"."BODY_TEXT")) AS "N"
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
GROUP BY
  "EXAMPLE_ENTRY"."BLOG_ID";
-- parameters: ()
