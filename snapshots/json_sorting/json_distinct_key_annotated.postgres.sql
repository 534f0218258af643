-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(f=F('data__f'))
--     .values_list('f', 'title')
--     .distinct()
--     .order_by('f', '-title')

SELECT DISTINCT
  (
    "example_document"."data" -> 'f'
  ) AS "f",
  "example_document"."title" AS "title"
FROM "example_document"
WHERE
  "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
ORDER BY
  1 ASC,
  2 DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
