-- _told(Q(data__f=10 ** 25))

SELECT
  `example_document`.`id` AS `pk`,
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS DECIMAL(65, 30)) = %s
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'),)
