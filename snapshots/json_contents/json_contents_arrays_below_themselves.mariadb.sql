-- PKS.filter(Q(data__f=F('extra__x')) | Q(data__a__b=F('data__a__b')))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND (
      JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."f"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
        JSON_EXTRACT(`example_document`.`extra`, '$."x"')
      ))
      OR JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."a"."b"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
        JSON_EXTRACT(`example_document`.`data`, '$."a"."b"')
      ))
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
