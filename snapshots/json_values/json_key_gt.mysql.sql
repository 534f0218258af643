-- Document.objects.order_by('pk').filter(data__n__lt=0)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."n"')) IN ('NULL', 'STRING')
    OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."n"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."n"') AS DECIMAL(65, 30)) < %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (0,)
