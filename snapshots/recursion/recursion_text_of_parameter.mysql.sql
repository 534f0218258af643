-- below(Value('/'), lambda cte: Concat(cte.col.value, F('name'), Value('/')))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_category`.`id` AS `id`,
      CAST(%s AS CHAR(16383)) AS `value`
    FROM `example_category`
    WHERE
      `example_category`.`parent_id` IS NULL
  )
  UNION ALL
  (
    SELECT
      `example_category`.`id` AS `id`,
      CAST(CONCAT(
        COALESCE(`r`.`value`, ''),
        COALESCE(`example_category`.`name`, ''),
        COALESCE(%s, '')
      ) AS CHAR(16383)) AS `value`
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
-- parameters: ('/', '/')
