-- _told(Q(extra__x='1'))

SELECT
  `example_document`.`id` AS `pk`,
  (
    regexp_like(to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')), '^["]')
    AND variant_get(parse_json(`example_document`.`extra`), '$.x', 'string') = %s
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('1',)
