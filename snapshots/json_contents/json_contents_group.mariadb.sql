-- Document.objects.exclude(title__startswith='long')
--     .values(same=Q(data__f=F('extra__same')))
--     .annotate(n=Count('pk'))
--     .order_by('n')
--     .values_list('same', 'n')

SELECT
  JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
    JSON_EXTRACT(`example_document`.`extra`, '$."same"')
  )) AS `same`,
  COUNT(`example_document`.`id`) AS `n`
FROM `example_document`
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  )
GROUP BY
  JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
    JSON_EXTRACT(`example_document`.`extra`, '$."same"')
  ))
ORDER BY
  2 ASC;
-- parameters: ('long%',)
