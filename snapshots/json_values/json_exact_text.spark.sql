-- Document.objects.order_by('pk').filter(data='plain')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    regexp_like(to_json(parse_json(`example_document`.`data`)), '^["]')
    AND variant_get(parse_json(`example_document`.`data`), '$', 'string') = %s
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('plain',)
