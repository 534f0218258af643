-- PKS.filter(data__a=F('extra__a'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."a"') AS JSON) AS JSON) = CAST(CAST((
      JSON_EXTRACT(`example_document`.`extra`, '$."a"')
    ) AS JSON) AS JSON)
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
