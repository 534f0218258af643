-- Document.objects.order_by('pk').filter(data__ключ=6)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."\\u043a\\u043b\\u044e\\u0447"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."\\u043a\\u043b\\u044e\\u0447"') AS DECIMAL(65, 30)) = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (6,)
