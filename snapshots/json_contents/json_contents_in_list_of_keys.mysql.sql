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
      CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) = CAST(JSON_EXTRACT(`example_document`.`extra`, '$."same"') AS JSON)
      OR CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) = CAST(JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS JSON)
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
