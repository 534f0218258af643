-- Entry.objects.values('blog').annotate(name=AnyValue('blog__name')).order_by('blog')

SELECT
  "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG",
  ANY_VALUE("EXAMPLE_BLOG"."NAME") AS "NAME"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
GROUP BY
  "EXAMPLE_ENTRY"."BLOG_ID"
ORDER BY
  1 ASC;
-- parameters: ()
