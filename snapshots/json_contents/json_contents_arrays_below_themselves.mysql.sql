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
      CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
        JSON_EXTRACT(`example_document`.`extra`, '$."x"')
      ) AS JSON) AS JSON)
      OR CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."a"."b"') AS JSON) AS JSON) = CAST(CAST((
        JSON_EXTRACT(`example_document`.`data`, '$."a"."b"')
      ) AS JSON) AS JSON)
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
