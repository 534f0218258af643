-- Document.objects.order_by('pk').filter(extra__isnull=True)

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  `example_document`.`extra` IS NULL
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
