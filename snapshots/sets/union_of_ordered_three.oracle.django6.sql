-- Entry.objects.order_by('-rating')
--     .values_list('pk')
--     .union(Blog.objects.order_by('name').values_list('pk'), Author.objects.order_by('-email').values_list('pk'))
--     .order_by('pk')

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY"
UNION
SELECT
  "EXAMPLE_BLOG"."ID" AS "PK"
FROM "EXAMPLE_BLOG"
UNION
SELECT
  "EXAMPLE_AUTHOR"."ID" AS "PK"
FROM "EXAMPLE_AUTHOR"
ORDER BY
  1 ASC;
-- parameters: ()
