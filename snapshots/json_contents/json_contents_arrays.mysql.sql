-- PKS.filter(Exists(OTHERS.filter(data__at=OuterRef('data__at'))))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND EXISTS(
      SELECT
        1 AS `a`
      FROM `example_document` AS `u0`
      WHERE
        (
          NOT (
            `u0`.`title` LIKE BINARY %s ESCAPE '\\'
          )
          AND NOT (
            `u0`.`id` = (
              `example_document`.`id`
            )
          )
          AND CAST(CAST(JSON_EXTRACT(`u0`.`data`, '$."at"') AS JSON) AS JSON) = CAST(CAST((
            JSON_EXTRACT(`example_document`.`data`, '$."at"')
          ) AS JSON) AS JSON)
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
