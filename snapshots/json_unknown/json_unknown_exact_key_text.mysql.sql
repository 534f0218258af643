-- _told(Q(extra__x='1'))

SELECT
  `example_document`.`id` AS `pk`,
  (
    JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('STRING')
    AND JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) = %s
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('1',)
