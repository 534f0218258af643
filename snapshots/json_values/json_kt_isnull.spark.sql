-- Document.objects.order_by('pk').annotate(v=KT('data__c')).filter(v__isnull=True)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.c')), '^["]')
    THEN variant_get(parse_json(`example_document`.`data`), '$.c', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.c')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.c'))
  END AS `v`
FROM `example_document`
WHERE
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.c')), '^["]')
    THEN variant_get(parse_json(`example_document`.`data`), '$.c', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.c')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.c'))
  END IS NULL
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
