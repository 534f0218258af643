-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(data__f__gt=9))
--     .order_by('data__f')

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
HAVING
  (
    COUNT("example_document"."id") > %s
    OR (
      "example_document"."data" -> 'f'
    ) > TO_JSONB(CAST(%s AS DECIMAL))
  )
ORDER BY
  1 ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 1, 9)
