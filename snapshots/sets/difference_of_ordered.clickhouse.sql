-- Blog.objects.order_by('name')
--     .values_list('pk')
--     .difference(Entry.objects.order_by('rating').values_list('blog_id'))

(
  SELECT
    "example_blog"."id" AS "pk"
  FROM "example_blog"
)
EXCEPT DISTINCT
(
  SELECT
    "example_entry"."blog_id" AS "blog_id"
  FROM "example_entry"
);
-- parameters: ()
