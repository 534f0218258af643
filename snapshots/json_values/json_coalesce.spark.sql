-- Document.objects.order_by('pk').annotate(v=Coalesce('extra', 'data'))

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  COALESCE(`example_document`.`extra`, `example_document`.`data`) AS `v`
FROM `example_document`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
