-- Document.objects.order_by('pk').filter(data__b='text')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.b')), '^["]')
    AND variant_get(parse_json(`example_document`.`data`), '$.b', 'string') = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('text',)
