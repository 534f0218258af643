-- PKS.filter(~Exists(OTHERS.filter(extra__x=OuterRef('extra__x'))))

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    NOT (
      `example_document`.`title` LIKE BINARY %s ESCAPE '\\'
    )
    AND NOT EXISTS(
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
          AND JSON_NORMALIZE(JSON_EXTRACT(`u0`.`extra`, '$."x"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE((
            JSON_EXTRACT(`example_document`.`extra`, '$."x"')
          ))
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
