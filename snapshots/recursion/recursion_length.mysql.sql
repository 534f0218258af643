-- in_turn(Entry, Length('headline'), lambda cte: cte.col.value + Length(Concat('body_text', Value('.'))))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_entry`.`id` AS `id`,
      CHAR_LENGTH(`example_entry`.`headline`) AS `value`
    FROM `example_entry`
    WHERE
      `example_entry`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `example_entry`.`id` AS `id`,
      (
        CAST(`r`.`value` AS SIGNED) + CHAR_LENGTH(CONCAT(COALESCE(`example_entry`.`body_text`, ''), COALESCE(%s, '')))
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
-- parameters: (1, '.', 1)
