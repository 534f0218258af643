-- Document.objects.values('data__b').annotate(n=Count('pk'))

SELECT
  to_json(variant_get(parse_json(`example_document`.`data`), '$.b')) AS `data__b`,
  COUNT(`example_document`.`id`) AS `n`
FROM `example_document`
GROUP BY
  to_json(variant_get(parse_json(`example_document`.`data`), '$.b'));
-- parameters: ()
