-- PKS.filter(data__has_key='f', extra__has_key='same')
--     .order_by(Case(When(data__f=F('extra__same'), then=0), default=1), 'pk')

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND NOT JSON_EXTRACT(`example_document`.`data`, '$."f"') IS NULL
    AND NOT JSON_EXTRACT(`example_document`.`extra`, '$."same"') IS NULL
  )
ORDER BY
  CASE
    WHEN CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."f"') AS JSON) AS JSON) = CAST(CAST((
      JSON_EXTRACT(`example_document`.`extra`, '$."same"')
    ) AS JSON) AS JSON)
    THEN %s
    ELSE %s
  END ASC,
  1 ASC;
-- parameters: ('long%', 0, 1)
