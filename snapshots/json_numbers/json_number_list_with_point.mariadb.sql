-- Document.objects.order_by('pk').values_list('pk').filter(data__at=[9, '9'])

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."at"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(%s)
ORDER BY
  1 ASC;
-- parameters: ('[9, "9"]',)
