-- _told(Q(extra__has_key='x') | Q(data__a=1))

SELECT
  `example_document`.`id` AS `pk`,
  (
    CASE
      WHEN NOT `example_document`.`extra` IS NULL
      THEN NOT JSON_EXTRACT(`example_document`.`extra`, '$."x"') IS NULL
    END
    OR (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."a"')) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
      AND CAST(JSON_EXTRACT(`example_document`.`data`, '$."a"') AS DECIMAL(65, 30)) = %s
    )
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: (1,)
