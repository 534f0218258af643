-- PKS.exclude(data__a=F('extra__x'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND NOT (
      JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."a"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
        JSON_EXTRACT(`example_document`.`extra`, '$."x"')
      ))
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
