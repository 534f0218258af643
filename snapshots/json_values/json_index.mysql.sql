-- Document.objects.order_by('pk').filter(data__0=1)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    JSON_TYPE(
      CASE
        WHEN JSON_TYPE(`example_document`.`data`) IN ('ARRAY')
        THEN JSON_EXTRACT(`example_document`.`data`, '$[0]')
      END
    ) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    AND CAST(CASE
      WHEN JSON_TYPE(`example_document`.`data`) IN ('ARRAY')
      THEN JSON_EXTRACT(`example_document`.`data`, '$[0]')
    END AS DECIMAL(65, 30)) = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (1,)
