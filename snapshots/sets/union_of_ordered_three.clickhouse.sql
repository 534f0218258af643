-- Entry.objects.order_by('-rating')
--     .values_list('pk')
--     .union(Blog.objects.order_by('name').values_list('pk'), Author.objects.order_by('-email').values_list('pk'))
--     .order_by('pk')

SELECT
  *
FROM (
  (
    SELECT
      "example_entry"."id" AS "pk"
    FROM "example_entry"
  )
  UNION DISTINCT
  (
    SELECT
      "example_blog"."id" AS "pk"
    FROM "example_blog"
  )
  UNION DISTINCT
  (
    SELECT
      "example_author"."id" AS "pk"
    FROM "example_author"
  )
) AS _l_0
ORDER BY
  1 ASC;
-- parameters: ()
