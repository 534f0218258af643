-- in_turn(Entry, Value(1), lambda cte: Cast(cte.col.value + F('rating'), IntegerField()))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_entry`.`id` AS `id`,
      %s AS `value`
    FROM `example_entry`
    WHERE
      `example_entry`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `example_entry`.`id` AS `id`,
      CAST((
        CAST(`r`.`value` AS SIGNED) + CAST(`example_entry`.`rating` AS SIGNED)
      ) AS SIGNED) AS `value`
    FROM `example_entry`
    INNER JOIN `r`
      ON `example_entry`.`id` = (
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
-- parameters: (1, 1, 1)
