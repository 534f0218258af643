-- Document.objects.order_by('pk').filter(data=True)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  to_json(parse_json(`example_document`.`data`)) = 'true'
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
