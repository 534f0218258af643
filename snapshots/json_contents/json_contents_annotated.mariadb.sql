-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .annotate(same=Q(data__f=F('extra__same')))
--     .values_list('pk', 'same')

SELECT
  `example_document`.`id` AS `pk`,
  JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
    JSON_EXTRACT(`example_document`.`extra`, '$."same"')
  )) AS `same`
FROM `example_document`
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
