-- PKS.filter(extra__x__in=OTHERS.values('extra__x'))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`extra`, '$."x"')) IN (
      SELECT
        JSON_NORMALIZE(JSON_EXTRACT(`u0`.`extra`, '$."x"')) AS `extra__x`
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
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
