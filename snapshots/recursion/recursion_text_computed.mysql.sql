-- below(Upper('name'), lambda cte: Lower('name'))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_category`.`id` AS `id`,
      CAST(UPPER(`example_category`.`name`) AS CHAR(16383)) AS `value`
    FROM `example_category`
    WHERE
      `example_category`.`parent_id` IS NULL
  )
  UNION ALL
  (
    SELECT
      `example_category`.`id` AS `id`,
      CAST(LOWER(`example_category`.`name`) AS CHAR(16383)) AS `value`
    FROM `example_category`
    INNER JOIN `r`
      ON `example_category`.`parent_id` = (
        `r`.`id`
      )
  )
)
SELECT
  `r`.`id` AS `id`,
  `r`.`value` AS `value`
FROM `r`
ORDER BY
  1 ASC;
-- parameters: ()
