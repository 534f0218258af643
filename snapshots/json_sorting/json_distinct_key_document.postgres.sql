-- Document.objects.filter(pk__in=[4, 5, 6, 7]).values_list('data').distinct().order_by('data')

SELECT DISTINCT
  "example_document"."data" AS "data"
FROM "example_document"
WHERE
  "example_document"."id" IN (%s, %s, %s, %s)
ORDER BY
  1 ASC;
-- parameters: (4, 5, 6, 7)
