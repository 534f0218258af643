-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .values_list('pk', Case(When(data__f=F('extra__same'), then=Value('same')), When(data=F('extra'), then=Value('both'))))

SELECT
  `example_document`.`id` AS `pk`,
  CASE
    WHEN CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ) AS JSON) AS JSON)
    THEN %s
    WHEN CAST(CAST(`example_document`.`data` AS JSON) AS JSON) = CAST(CAST((
      `example_document`.`extra`
    ) AS JSON) AS JSON)
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
