-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(k=Concat(KT('extra__x'), Value('!'), output_field=TextField()))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by('k')

SELECT
  (
    COALESCE(
      CASE JSON_TYPE("example_document"."extra", '$.x')
        WHEN 'true'
        THEN 'true'
        WHEN 'false'
        THEN 'false'
        ELSE CAST(JSON_EXTRACT("example_document"."extra", '$.x') AS TEXT)
      END,
      ''
    ) || COALESCE(%s, '')
  ) AS "k",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
GROUP BY
  (
    COALESCE(
      CASE JSON_TYPE("example_document"."extra", '$.x')
        WHEN 'true'
        THEN 'true'
        WHEN 'false'
        THEN 'false'
        ELSE CAST(JSON_EXTRACT("example_document"."extra", '$.x') AS TEXT)
      END,
      ''
    ) || COALESCE(%s, '')
  )
ORDER BY
  1 ASC;
-- parameters: ('!', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', '!')
