-- PKS.filter(Exists(OTHERS.filter(data=OuterRef('data'))))

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
          AND CAST(CAST(`u0`.`data` AS JSON) AS JSON) = CAST(CAST((
            `example_document`.`data`
          ) AS JSON) AS JSON)
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
