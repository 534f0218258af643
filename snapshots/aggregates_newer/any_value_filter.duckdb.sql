-- Entry.objects.aggregate(name=AnyValue('blog__name', filter=Q(blog=2)))

SELECT
  ANY_VALUE("example_blog"."name") FILTER(WHERE
    "example_entry"."blog_id" = %s) AS "name"
FROM "example_entry"
INNER JOIN "example_blog"
  ON (
    "example_entry"."blog_id" = "example_blog"."id"
  );
-- parameters: (2,)
