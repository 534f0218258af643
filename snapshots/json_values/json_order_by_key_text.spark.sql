-- Document.objects.order_by(KT('data__b').asc(nulls_last=True), 'pk')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
ORDER BY
  CASE
    WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
    THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
    WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
    THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
  END ASC NULLS LAST,
  `example_document`.`id` ASC;
-- parameters: ()
