-- Document.objects.order_by('pk').values_list('pk').filter(data__deep__er__gte=9)

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"')) IN ('BOOLEAN', 'ARRAY', 'OBJECT')
    OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."deep"."er"') AS DECIMAL(65, 30)) >= %s
  )
ORDER BY
  1 ASC;
-- parameters: (9,)
