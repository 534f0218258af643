-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(title='long')
--     .filter(data__f=F('extra__same'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    `example_document`.`title` = %s
    AND CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ) AS JSON) AS JSON)
  )
ORDER BY
  1 ASC;
-- parameters: ('long',)
