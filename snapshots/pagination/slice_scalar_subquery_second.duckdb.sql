-- Blog.objects.annotate(second=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').values('headline')[1:2]))
--     .order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  (
    SELECT
      "U0"."headline" AS "headline"
    FROM "example_entry" AS "U0"
    WHERE
      "U0"."blog_id" = (
        "example_blog"."id"
      )
    ORDER BY
      "U0"."pub_date" DESC,
      "U0"."id" DESC
    LIMIT 1
    OFFSET 1
  ) AS "second"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()
