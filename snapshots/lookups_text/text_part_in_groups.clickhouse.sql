-- Entry.objects.values(v=truth_of(Q(headline__contains='_')))
--     .annotate(n=Count('pk'), m=Count('pk', filter=Q(headline__startswith='[')))
--     .order_by('v')

SELECT
  "example_entry"."headline" LIKE %s ESCAPE '\\' AS "v",
  COUNT("example_entry"."id") AS "n",
  COUNT("example_entry"."id") FILTER(WHERE
    "example_entry"."headline" LIKE %s ESCAPE '\\') AS "m"
FROM "example_entry"
GROUP BY
  "example_entry"."headline" LIKE %s ESCAPE '\\'
ORDER BY
  1 ASC;
-- parameters: ('%\\_%', '[%', '%\\_%')
