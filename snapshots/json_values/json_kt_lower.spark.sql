-- Document.objects.order_by('pk').annotate(v=Lower(KT('data__b'))).filter(v='text')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  LOWER(
    CASE
      WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
      THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
      WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
      THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
    END
  ) AS `v`
FROM `example_document`
WHERE
  LOWER(
    CASE
      WHEN regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
      THEN variant_get(parse_json(`example_document`.`data`), '$.b', 'string')
      WHEN NOT regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^[n]')
      THEN to_json(variant_get(parse_json(`example_document`.`data`), '$.b'))
    END
  ) = %s
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('text',)
