-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__deep__er', 'extra__x')
--     .annotate(n=Count('pk'))
--     .order_by('data__deep__er', '-extra__x')

SELECT
  (
    "example_document"."data" #> '{deep,er}'
  ) AS "data__deep__er",
  (
    "example_document"."extra" -> 'x'
  ) AS "extra__x",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
GROUP BY
  (
    "example_document"."data" #> '{deep,er}'
  ),
  (
    "example_document"."extra" -> 'x'
  )
ORDER BY
  1 ASC,
  2 DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
