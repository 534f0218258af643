-- Document.objects.order_by('pk').values_list('pk').filter(data__f__range=(9, 100))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('BOOLEAN', 'ARRAY', 'OBJECT')
      OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) >= %s
    )
    AND (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('NULL', 'STRING')
      OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) <= %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (9, 100)
