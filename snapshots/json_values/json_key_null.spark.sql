-- Document.objects.order_by('pk').filter(data__c=None)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  to_json(variant_get(parse_json(`example_document`.`data`), '$.c')) = 'null'
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
