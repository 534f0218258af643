-- Document.objects.order_by('pk').values_list('data__a__b__c', 'data__list__1')

SELECT
  to_json(variant_get(parse_json(`example_document`.`data`), '$.a.b.c')) AS `data__a__b__c`,
  to_json(variant_get(parse_json(`example_document`.`data`), '$.list[1]')) AS `data__list__1`
FROM `example_document`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
