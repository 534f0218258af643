-- Entry.objects.filter(blog=1).aggregate(name=AnyValue('blog__name'))

SELECT
  ANY_VALUE("EXAMPLE_BLOG"."NAME") AS "NAME"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
WHERE
  "EXAMPLE_ENTRY"."BLOG_ID" = %s;
-- parameters: (1,)
