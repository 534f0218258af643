-- Document.objects.order_by('pk').filter(extra__x=False)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  CAST(JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS CHAR) = 'false'
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
