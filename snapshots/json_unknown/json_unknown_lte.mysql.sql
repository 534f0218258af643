-- _told(Q(data__f__lte='9'))

SELECT
  `example_document`.`id` AS `pk`,
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('NULL')
    OR JSON_TYPE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) IN ('STRING')
    AND JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) <= %s
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('9',)
