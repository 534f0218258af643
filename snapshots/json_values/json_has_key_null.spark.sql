-- Document.objects.order_by('pk').filter(data__has_key='c')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.c')) IS NULL
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
