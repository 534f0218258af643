-- Document.objects.order_by('pk').annotate(v=KT('data__a')).filter(v='1')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.a')), '^["]')
    THEN variant_get(parse_json(`example_document`.`data`), '$.a', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.a')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.a'))
  END AS `v`
FROM `example_document`
WHERE
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.a')), '^["]')
    THEN variant_get(parse_json(`example_document`.`data`), '$.a', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.a')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.a'))
  END = %s
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('1',)
