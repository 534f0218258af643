-- Document.objects.order_by('pk').values_list('data__a', 'data__b')

SELECT
  to_json(variant_get(parse_json(`example_document`.`data`), '$.a')) AS `data__a`,
  to_json(variant_get(parse_json(`example_document`.`data`), '$.b')) AS `data__b`
FROM `example_document`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
