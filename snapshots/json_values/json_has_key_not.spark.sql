-- Document.objects.order_by('pk').exclude(extra__has_key='x')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  NOT (
    NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) IS NULL
    AND `example_document`.`extra` IS NOT NULL
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
