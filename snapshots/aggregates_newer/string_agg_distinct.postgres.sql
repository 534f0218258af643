-- Entry.objects.filter(blog__in=[1, 2])
--     .aggregate(names=StringAgg('blog__name', delimiter=Value(','), distinct=True, order_by='blog__name'))

SELECT
  STRING_AGG(DISTINCT "example_blog"."name", %s
  ORDER BY
    "example_blog"."name") AS "names"
FROM "example_entry"
INNER JOIN "example_blog"
  ON (
    "example_entry"."blog_id" = "example_blog"."id"
  )
WHERE
  "example_entry"."blog_id" IN (%s, %s);
-- parameters: (',', 1, 2)
