-- in_turn(Entry, Value(7), lambda cte: F('number_of_comments'))

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
      `example_entry`.`number_of_comments` AS `value`
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
-- parameters: (7, 1, 1)
