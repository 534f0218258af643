-- in_depth().values('depth').distinct().order_by('-depth')

WITH RECURSIVE `branches` AS (
  (
    SELECT
      `example_category`.`id` AS `id`,
      `example_category`.`name` AS `name`,
      %s AS `depth`
    FROM `example_category`
    WHERE
      `example_category`.`parent_id` IS NULL
  )
  UNION ALL
  (
    SELECT
      `example_category`.`id` AS `id`,
      `example_category`.`name` AS `name`,
      (
        CAST(`branches`.`depth` AS SIGNED) + %s
      ) AS `depth`
    FROM `example_category`
    INNER JOIN `branches`
      ON `example_category`.`parent_id` = (
        `branches`.`id`
      )
  )
)
SELECT DISTINCT
  `branches`.`depth` AS `depth`
FROM `example_category`
INNER JOIN `branches`
  ON `example_category`.`id` = (
    `branches`.`id`
  )
ORDER BY
  1 DESC;
-- parameters: (0, 1)
