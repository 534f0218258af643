-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(data__f__in=[9, 10.0, 1e+25, LONG, '9', True])

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
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) = %s
    )
    OR (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) = %s
    )
    OR (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) = %s
    )
    OR (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('STRING')
      AND JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) = %s
    )
    OR CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS CHAR) = 'true'
  )
ORDER BY
  1 ASC;
-- parameters: (9, 10, Decimal('10000000000000000000000000'), Decimal('12345678901234567890123456789'), '9')
