-- Entry.objects.values('rating')
--     .annotate(n=Count('pk'))
--     .filter(n__gt=1)
--     .union(Entry.objects.values('rating').annotate(n=Count('pk')).filter(n=1), all=True)
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
    HAVING
      COUNT("example_entry"."id") > %s
  )
  UNION ALL
  (
    SELECT
      "example_entry"."rating" AS "rating",
      CAST(COUNT("example_entry"."id") AS Nullable(Int64)) AS "n"
    FROM "example_entry"
    GROUP BY
      "example_entry"."rating"
    HAVING
      COUNT("example_entry"."id") = %s
  )
) AS _l_0
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: (1, 1)
