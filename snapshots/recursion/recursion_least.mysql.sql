-- in_turn(Entry, F('number_of_comments'), lambda cte: Least(cte.col.value, F('number_of_comments'), Value(3)))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_entry`.`id` AS `id`,
      `example_entry`.`number_of_comments` AS `value`
    FROM `example_entry`
    WHERE
      `example_entry`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `example_entry`.`id` AS `id`,
      LEAST(
        COALESCE(`r`.`value`, `example_entry`.`number_of_comments`, %s),
        COALESCE(`example_entry`.`number_of_comments`, %s),
        %s
      ) AS `value`
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
-- parameters: (1, 3, 3, 3, 1)
