-- Document.objects.order_by('pk').values_list('pk').filter(data__at__0__gte=9)

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    JSON_TYPE(
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."at"')) IN ('ARRAY')
        THEN JSON_EXTRACT(`example_document`.`data`, '$."at"[0]')
      END
    ) IN ('BOOLEAN', 'ARRAY', 'OBJECT')
    OR JSON_TYPE(
      CASE
        WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."at"')) IN ('ARRAY')
        THEN JSON_EXTRACT(`example_document`.`data`, '$."at"[0]')
      END
    ) IN ('INTEGER', 'DOUBLE', 'DECIMAL', 'UNSIGNED INTEGER')
    AND CAST(CASE
      WHEN JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."at"')) IN ('ARRAY')
      THEN JSON_EXTRACT(`example_document`.`data`, '$."at"[0]')
    END AS DECIMAL(65, 30)) >= %s
  )
ORDER BY
  1 ASC;
-- parameters: (9,)
