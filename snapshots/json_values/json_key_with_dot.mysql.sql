-- Document.objects.order_by('pk').filter(**{'data__a.b': 5})

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."a.b"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."a.b"') AS DECIMAL(65, 30)) = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (5,)
