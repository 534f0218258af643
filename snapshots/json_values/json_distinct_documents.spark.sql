-- Document.objects.filter(pk__gt=2).distinct().order_by('pk')

SELECT DISTINCT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  `example_document`.`id` > %s
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (2,)
