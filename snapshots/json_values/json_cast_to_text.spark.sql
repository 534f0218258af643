-- Document.objects.order_by('pk')
--     .filter(pk__in=[5, 6])
--     .annotate(v=Cast('data', CharField(max_length=50)))

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`,
  SUBSTR(CAST(`example_document`.`data` AS STRING), 1, 50) AS `v`
FROM `example_document`
WHERE
  `example_document`.`id` IN (%s, %s)
ORDER BY
  `example_document`.`id` ASC;
-- parameters: (5, 6)
