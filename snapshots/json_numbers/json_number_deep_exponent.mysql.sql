-- Document.objects.order_by('pk').values_list('pk').filter(data__deep__er=1e+25)

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"') AS DECIMAL(65, 30)) = %s
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'),)
