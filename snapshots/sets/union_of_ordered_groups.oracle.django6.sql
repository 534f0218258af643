-- Entry.objects.values_list('rating')
--     .annotate(n=Count('pk'))
--     .order_by('-n', 'rating')
--     .union(Blog.objects.order_by('name').values_list('pk', Value(0)))
--     .order_by('rating', 'n')

SELECT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "EXAMPLE_ENTRY"."RATING"
UNION
SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  %s AS "VALUE1"
FROM "EXAMPLE_BLOG"
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: (0,)
