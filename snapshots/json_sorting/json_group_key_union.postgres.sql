-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Count('pk'))
--     .values_list('data__f', 'n')
--     .union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).values('extra__x').annotate(n=Count('pk')).values_list('extra__x', 'n'))
--     .order_by('n', '-data__f')

(
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
)
UNION
(
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
)
ORDER BY
  2 ASC,
  1 DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
