-- Document.objects.order_by('pk').values_list('pk').filter(Q(data__f=-0.0) | Q(extra__same=-0.0))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) = %s
    )
    OR (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."same"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`extra`, '$."same"') AS DECIMAL(65, 30)) = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (0, 0)
