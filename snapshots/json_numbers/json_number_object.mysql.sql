-- Document.objects.order_by('pk').values_list('pk').filter(data__deep={'er': 10 ** 25})

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."deep"') AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON)
ORDER BY
  1 ASC;
-- parameters: ('{"er": 10000000000000000000000000}',)
