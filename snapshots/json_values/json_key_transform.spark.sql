-- Document.objects.order_by('pk').annotate(v=KeyTransform('b', 'data'))

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  to_json(variant_get(parse_json(`example_document`.`data`), '$.b')) AS `v`
FROM `example_document`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
