-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('extra__x')
--     .annotate(n=Count('pk'))
--     .order_by('-extra__x', 'n')

SELECT
  (
    "example_document"."extra" -> 'x'
  ) AS "extra__x",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
GROUP BY
  (
    "example_document"."extra" -> 'x'
  )
ORDER BY
  1 DESC,
  2 ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
