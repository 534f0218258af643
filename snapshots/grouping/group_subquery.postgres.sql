-- Entry.objects.annotate(blog_name=Subquery(Blog.objects.filter(pk=OuterRef('blog')).values('name')[:1]))
--     .values('blog_name')
--     .annotate(n=Count('pk'))
--     .order_by('blog_name')

SELECT
  (
    SELECT
      "U0"."name" AS "name"
    FROM "example_blog" AS "U0"
    WHERE
      "U0"."id" = (
        "example_entry"."blog_id"
      )
    LIMIT 1
  ) AS "blog_name",
  COUNT("example_entry"."id") AS "n"
FROM "example_entry"
GROUP BY
  (
    SELECT
      "U0"."name" AS "name"
    FROM "example_blog" AS "U0"
    WHERE
      "U0"."id" = (
        "example_entry"."blog_id"
      )
    LIMIT 1
  )
ORDER BY
  1 ASC;
-- parameters: ()
