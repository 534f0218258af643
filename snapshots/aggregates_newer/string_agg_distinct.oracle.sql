-- Entry.objects.filter(blog__in=[1, 2])
--     .aggregate(names=StringAgg('blog__name', delimiter=Value(','), distinct=True, order_by='blog__name'))

SELECT
  LISTAGG(DISTINCT "EXAMPLE_BLOG"."NAME", %s) WITHIN GROUP (ORDER BY
    "EXAMPLE_BLOG"."NAME") AS "NAMES"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
WHERE
  "EXAMPLE_ENTRY"."BLOG_ID" IN (%s, %s);
-- parameters: (',', 1, 2)
