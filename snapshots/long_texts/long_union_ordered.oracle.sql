-- Blog.objects.exclude(tagline='')
--     .values_list('tagline', 'pk')
--     .union(Entry.objects.exclude(body_text='').exclude(blog__tagline='').values_list('body_text', 'pk'))
--     .order_by('tagline', 'pk')

SELECT
  TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "TAGLINE",
  "EXAMPLE_BLOG"."ID" AS "PK"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  )
UNION
SELECT
  TO_NCHAR("EXAMPLE_ENTRY"."BODY_TEXT") AS "BODY_TEXT",
  "EXAMPLE_ENTRY"."ID" AS "PK"
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
  1 ASC,
  2 ASC;
-- parameters: ()
