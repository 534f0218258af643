-- in_depth().order_by('-depth', 'pk')[1:4]

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
  4 DESC,
  `example_category`.`id` ASC
LIMIT 3
OFFSET 1;
-- parameters: (0, 1)
