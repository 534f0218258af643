-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .annotate(other=~Q(data__f=F('extra__same')))
--     .values_list('pk', 'other')

SELECT
  `example_document`.`id` AS `pk`,
  NOT (
    CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ) AS JSON) AS JSON)
  ) AS `other`
FROM `example_document`
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
