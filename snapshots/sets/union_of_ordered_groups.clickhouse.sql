-- Entry.objects.values_list('rating')
--     .annotate(n=Count('pk'))
--     .order_by('-n', 'rating')
--     .union(Blog.objects.order_by('name').values_list('pk', Value(0)))
--     .order_by('rating', 'n')

SELECT
  *
FROM (
  (
    SELECT
      "example_entry"."rating" AS "rating",
      CAST(COUNT("example_entry"."id") AS Nullable(Int64)) AS "n"
    FROM "example_entry"
    GROUP BY
      "example_entry"."rating"
  )
  UNION DISTINCT
  (
    SELECT
      "example_blog"."id" AS "pk",
      CAST(%s AS Nullable(Int64)) AS "value1"
    FROM "example_blog"
  )
) AS _l_0
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: (0,)
