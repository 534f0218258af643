-- Entry.objects.order_by('headline')
--     .values_list('pk')
--     .union(Blog.objects.order_by('-name').values_list('pk'))

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY"
UNION
SELECT
  "EXAMPLE_BLOG"."ID" AS "PK"
FROM "EXAMPLE_BLOG";
-- parameters: ()
