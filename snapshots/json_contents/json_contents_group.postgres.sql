-- Document.objects.exclude(title__startswith='long')
--     .values(same=Q(data__f=F('extra__same')))
--     .annotate(n=Count('pk'))
--     .order_by('n')
--     .values_list('same', 'n')

SELECT
  (
    "example_document"."data" -> 'f'
  ) = (
    (
      "example_document"."extra" -> 'same'
    )
  ) AS "same",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  NOT (
    "example_document"."title" LIKE %s ESCAPE '\'
  )
GROUP BY
  (
    "example_document"."data" -> 'f'
  ) = (
    (
      "example_document"."extra" -> 'same'
    )
  )
ORDER BY
  2 ASC;
-- parameters: ('long%',)
