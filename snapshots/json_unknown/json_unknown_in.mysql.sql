-- _told(Q(extra__x__in=[True, '1']))

SELECT
  `example_document`.`id` AS `pk`,
  (
    CAST(JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS CHAR) = 'true'
    OR (
      JSON_TYPE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN ('STRING')
      AND JSON_UNQUOTE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) = %s
    )
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('1',)
