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
    AND JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ))
  )
ORDER BY
  1 ASC;
-- parameters: ('long',)
