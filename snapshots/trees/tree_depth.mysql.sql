-- in_depth().order_by('pk')

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
SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  `branches`.`depth` AS `depth`
FROM `example_category`
INNER JOIN `branches`
  ON `example_category`.`id` = (
    `branches`.`id`
  )
ORDER BY
  `example_category`.`id` ASC;
-- parameters: (0, 1)
