-- _told(Q(data__tags__contains=['red']))

SELECT
  `example_document`.`id` AS `pk`,
  JSON_CONTAINS(JSON_EXTRACT(`example_document`.`data`, '$."tags"'), %s) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('["red"]',)
