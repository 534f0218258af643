-- Entry.objects.order_by('rating')
--     .values_list('blog_id')
--     .intersection(Blog.objects.order_by('name').values_list('pk'))

SELECT
  "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG_ID"
FROM "EXAMPLE_ENTRY"
INTERSECT
SELECT
  "EXAMPLE_BLOG"."ID" AS "PK"
FROM "EXAMPLE_BLOG";
-- parameters: ()
