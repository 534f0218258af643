-- Entry.objects.aggregate(name=AnyValue('blog__name', filter=Q(blog=2)))

SELECT
  ANY_VALUE(CASE WHEN "EXAMPLE_ENTRY"."BLOG_ID" = %s THEN "EXAMPLE_BLOG"."NAME" END) AS "NAME"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  );
-- parameters: (2,)
