-- Document.objects.order_by('pk').exclude(data__a=1)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  NOT (
    (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."a"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."a"') AS DECIMAL(65, 30)) = %s
    )
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (1,)
