-- Document.objects.order_by('pk').values_list('pk').filter(Q(data=42.0) | Q(extra=7))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$') AS DECIMAL(65, 30)) = %s
    )
    OR (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`extra`, '$') AS DECIMAL(65, 30)) = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (42, 7)
