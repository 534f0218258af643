-- Document.objects.order_by('pk').filter(data__has_any_keys=['n', 's', 'tags'])

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.n')) IS NULL
    OR NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.s')) IS NULL
    OR NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.tags')) IS NULL
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
