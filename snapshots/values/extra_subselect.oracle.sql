-- Blog.objects.extra(select={'n': 'SELECT COUNT(*) FROM example_entry WHERE example_entry.blog_id = example_blog.id'})
--     .order_by('pk')

SELECT
  (
    SELECT
      COUNT(*)
    FROM example_entry
    WHERE
      example_entry.blog_id = example_blog.id
  ) AS "N",
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ()
