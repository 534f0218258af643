-- Document.objects.filter(data__f__gt=100, data__f__lt=10 ** 30).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_document`
WHERE
  (
    (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('BOOLEAN', 'ARRAY', 'OBJECT')
      OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) > %s
    )
    AND (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('NULL', 'STRING')
      OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) < %s
    )
  );
-- parameters: (100, Decimal('1000000000000000000000000000000'))
