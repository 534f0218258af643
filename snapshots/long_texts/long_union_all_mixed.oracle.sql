-- Blog.objects.exclude(tagline='')
--     .values_list('tagline')
--     .union(Entry.objects.exclude(body_text='').exclude(blog__tagline='').values_list('headline'), all=True)

SELECT
  "EXAMPLE_BLOG"."TAGLINE" AS "TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  )
UNION ALL
SELECT
  TO_NCLOB("EXAMPLE_ENTRY"."HEADLINE") AS "HEADLINE"
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
  );
-- parameters: ()
