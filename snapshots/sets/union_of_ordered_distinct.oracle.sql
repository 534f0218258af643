-- Entry.objects.order_by('-rating')
--     .values_list('rating')
--     .distinct()
--     .union(Blog.objects.values_list('pk'))

SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING"
FROM "EXAMPLE_ENTRY"
UNION
SELECT
  "EXAMPLE_BLOG"."ID" AS "PK"
FROM "EXAMPLE_BLOG";
-- parameters: ()
