-- in_turn(Event, F('day'), lambda cte: Greatest(cte.col.value, F('deadline')))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_event`.`id` AS `id`,
      `example_event`.`day` AS `value`
    FROM `example_event`
    WHERE
      `example_event`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `example_event`.`id` AS `id`,
      GREATEST(
        COALESCE(`r`.`value`, `example_event`.`deadline`),
        COALESCE(`example_event`.`deadline`, `r`.`value`)
      ) AS `value`
    FROM `example_event`
    INNER JOIN `r`
      ON `example_event`.`id` = (
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
