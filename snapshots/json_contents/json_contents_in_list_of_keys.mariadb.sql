-- PKS.filter(data__f__in=[F('extra__same'), F('extra__x')])

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND (
      JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`extra`, '$."same"'))
      OR JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`extra`, '$."x"'))
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
