-- Document.objects.exclude(title__startswith='long')
--     .values(same=Q(data__f=F('extra__same')))
--     .annotate(n=Count('pk'))
--     .order_by('n')
--     .values_list('same', 'n')

SELECT
  CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
    JSON_EXTRACT(`example_document`.`extra`, '$."same"')
  ) AS JSON) AS JSON) AS `same`,
  COUNT(`example_document`.`id`) AS `n`
FROM `example_document`
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  )
GROUP BY
  CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) = CAST((
    JSON_EXTRACT(`example_document`.`extra`, '$."same"')
  ) AS JSON)
ORDER BY
  2 ASC;
-- parameters: ('long%',)
