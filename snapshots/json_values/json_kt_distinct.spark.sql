-- Document.objects.values_list(KT('data__b')).distinct()

SELECT DISTINCT
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
    THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
  END AS `keytexttransform1`
FROM `example_document`;
-- parameters: ()
