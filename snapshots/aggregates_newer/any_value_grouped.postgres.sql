-- Entry.objects.values('blog').annotate(name=AnyValue('blog__name')).order_by('blog')

SELECT
  "example_entry"."blog_id" AS "blog",
  MAX("example_blog"."name") AS "name"
FROM "example_entry"
INNER JOIN "example_blog"
  ON (
    "example_entry"."blog_id" = "example_blog"."id"
  )
GROUP BY
  "example_entry"."blog_id"
ORDER BY
  1 ASC;
-- parameters: ()
