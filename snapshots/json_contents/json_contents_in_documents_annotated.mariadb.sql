-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .annotate(found=Q(extra__in=Document.objects.filter(pk__lt=4).values('extra')))
--     .values_list('pk', 'found')

SELECT
  `example_document`.`id` AS `pk`,
  JSON_NORMALIZE(`example_document`.`extra`) IN (
    SELECT
      JSON_NORMALIZE(`u0`.`extra`) AS `extra`
    FROM `example_document` AS `u0`
    WHERE
      `u0`.`id` < %s
  ) AS `found`
FROM `example_document`
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  )
ORDER BY
  1 ASC;
-- parameters: (4, 'long%')
