-- Document.objects.order_by('pk').all()

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
