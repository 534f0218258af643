-- Document.objects.order_by('pk').values_list('pk').filter(data__deep={'er': 10 ** 25})

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."deep"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(%s)
ORDER BY
  1 ASC;
-- parameters: ('{"er": 10000000000000000000000000}',)
