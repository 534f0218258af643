-- Document.objects.filter(pk__in=[4, 5, 6, 7])
--     .values('data')
--     .annotate(n=Count('pk'))
--     .order_by('-data')

SELECT
  "example_document"."data" AS "data",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  "example_document"."id" IN (%s, %s, %s, %s)
GROUP BY
  "example_document"."data"
ORDER BY
  1 DESC;
-- parameters: (4, 5, 6, 7)
