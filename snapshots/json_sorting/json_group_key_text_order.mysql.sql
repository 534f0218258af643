-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(k=Concat(KT('extra__x'), Value('!'), output_field=TextField()))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by('k')

SELECT
  CONCAT(
    COALESCE(
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) <> 'NULL'
        THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`extra`, '$."x"'))
      END,
      ''
    ),
    COALESCE(%s, '')
  ) AS `k`,
  COUNT(`example_document`.`id`) AS `n`
FROM `example_document`
WHERE
  `example_document`.`title` IN (%s, %s, %s, %s, %s, %s, %s, %s)
GROUP BY
  CONCAT(
    COALESCE(
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) <> 'NULL'
        THEN JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`extra`, '$."x"'))
      END,
      ''
    ),
    COALESCE(%s, '')
  )
ORDER BY
  1 ASC;
-- parameters: ('!', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', '!')
