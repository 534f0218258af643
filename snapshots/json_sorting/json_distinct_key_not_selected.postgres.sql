-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='digits')
--     .values_list('title')
--     .distinct()
--     .order_by('extra__x', 'title')

SELECT DISTINCT
  "example_document"."title" AS "title",
  (
    "example_document"."extra" -> 'x'
  )
FROM "example_document"
WHERE
  (
    "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
    AND NOT (
      "example_document"."title" = %s
    )
  )
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
