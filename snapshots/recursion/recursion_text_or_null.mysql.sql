-- in_turn(Reserved, F('group'), lambda cte: F('group'))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `select`.`id` AS `id`,
      `select`.`group` AS `value`
    FROM `select`
    WHERE
      `select`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `select`.`id` AS `id`,
      `select`.`group` AS `value`
    FROM `select`
    INNER JOIN `r`
      ON `select`.`id` = (
        CAST(`r`.`id` AS SIGNED) + %s
      )
  )
)
SELECT
  `r`.`id` AS `id`,
  `r`.`value` AS `value`
FROM `r`
ORDER BY
  1 ASC;
-- parameters: (1, 1)
