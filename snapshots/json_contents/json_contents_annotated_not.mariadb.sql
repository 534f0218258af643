-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .annotate(other=~Q(data__f=F('extra__same')))
--     .values_list('pk', 'other')

SELECT
  `example_document`.`id` AS `pk`,
  NOT (
    JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ))
  ) AS `other`
FROM `example_document`
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
