-- PKS.filter(data=F('data'), extra=F('extra'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND CAST(CAST(`example_document`.`data` AS JSON) AS JSON) = CAST(CAST((
      `example_document`.`data`
    ) AS JSON) AS JSON)
    AND CAST(CAST(`example_document`.`extra` AS JSON) AS JSON) = CAST(CAST((
      `example_document`.`extra`
    ) AS JSON) AS JSON)
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
