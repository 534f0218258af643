-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .values_list('pk', Case(When(data__f=F('extra__same'), then=Value('same')), When(data=F('extra'), then=Value('both'))))

SELECT
  `example_document`.`id` AS `pk`,
  CASE
    WHEN JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ))
    THEN %s
    WHEN JSON_NORMALIZE(`example_document`.`data`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
      `example_document`.`extra`
    ))
    THEN %s
    ELSE NULL
  END AS `case1`
FROM `example_document`
WHERE
  NOT (
    `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
  )
ORDER BY
  1 ASC;
-- parameters: ('same', 'both', 'long%')
