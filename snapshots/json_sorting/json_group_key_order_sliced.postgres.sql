-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).values('data__f').annotate(n=Count('pk')).order_by(F('data__f').asc(nulls_first=True))[2:5]

SELECT
  (
    "example_document"."data" -> 'f'
  ) AS "data__f",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
GROUP BY
  (
    "example_document"."data" -> 'f'
  )
ORDER BY
  1 ASC NULLS FIRST
LIMIT 3
OFFSET 2;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
