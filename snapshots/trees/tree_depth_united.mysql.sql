-- united().order_by('id')

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
(
  SELECT
    `example_category`.`id` AS `id`,
    `branches`.`depth` AS `depth`
  FROM `example_category`
  INNER JOIN `branches`
    ON `example_category`.`id` = (
      `branches`.`id`
    )
  WHERE
    `branches`.`depth` = %s
)
UNION
(
  SELECT
    `example_category`.`id` AS `id`,
    `branches`.`depth` AS `depth`
  FROM `example_category`
  INNER JOIN `branches`
    ON `example_category`.`id` = (
      `branches`.`id`
    )
  WHERE
    `branches`.`depth` = %s
)
ORDER BY
  1 ASC;
-- parameters: (0, 1, 0, 2)
