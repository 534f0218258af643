-- Document.objects.order_by('pk').filter(extra__x=False)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) = 'false'
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
