-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='huge')
--     .values('data__deep__er')
--     .annotate(n=Count('pk'))
--     .filter(n__lt=3)
--     .order_by(Coalesce(KT('data__deep__er'), Value('~'), output_field=TextField()).desc(), '-data__deep__er')

SELECT
  (
    "example_document"."data" #> '{deep,er}'
  ) AS "data__deep__er",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  (
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
    AND NOT (
      "example_document"."title" = %s
    )
  )
GROUP BY
  (
    "example_document"."data" #> '{deep,er}'
  ),
  COALESCE((
    "example_document"."data" #>> '{deep,er}'
  ), %s)
HAVING
  COUNT("example_document"."id") < %s
ORDER BY
  COALESCE((
    "example_document"."data" #>> '{deep,er}'
  ), %s) DESC,
  1 DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'huge', '~', 3, '~')
