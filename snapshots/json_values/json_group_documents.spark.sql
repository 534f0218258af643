-- Document.objects.annotate(n=Count('pk')).order_by('pk')

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  COUNT(`example_document`.`id`) AS `n`
FROM `example_document`
GROUP BY
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ()
