-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(data__f__gte=1e+25, then=Value('huge')), When(data__f__gt=0, then=Value('more')), default=Value('-')))

SELECT
  `example_document`.`id` AS `pk`,
  CASE
    WHEN (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('BOOLEAN', 'ARRAY', 'OBJECT')
      OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) >= %s
    )
    THEN %s
    WHEN (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('BOOLEAN', 'ARRAY', 'OBJECT')
      OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) > %s
    )
    THEN %s
    ELSE %s
  END AS `case1`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), 'huge', 0, 'more', '-')
