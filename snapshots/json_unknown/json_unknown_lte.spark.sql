-- _told(Q(data__f__lte='9'))

SELECT
  `example_document`.`id` AS `pk`,
  (
    regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[n]')
    OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^["]')
    AND variant_get(parse_json(`example_document`.`data`), '$.f', 'string') <= %s
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('9',)
