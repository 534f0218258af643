-- Document.objects.order_by('pk').filter(data__tags__contains=['red'])

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  JSON_CONTAINS(JSON_EXTRACT(`example_document`.`data`, '$."tags"'), %s)
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('["red"]',)
