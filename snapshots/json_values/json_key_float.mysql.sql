-- Document.objects.order_by('pk').filter(data__f__gte=2.25)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('BOOLEAN', 'ARRAY', 'OBJECT')
    OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) >= %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (2.25,)
