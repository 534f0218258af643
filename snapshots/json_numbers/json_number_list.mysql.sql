-- Document.objects.order_by('pk').values_list('pk').filter(data__at=[9, 1e+25])

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."at"') AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON)
ORDER BY
  1 ASC;
-- parameters: ('[9, 1e+25]',)
