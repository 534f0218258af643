-- Document.objects.order_by('pk').filter(data=NULL)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  CAST(JSON_EXTRACT(`example_document`.`data`, '$') AS CHAR) = 'null'
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
