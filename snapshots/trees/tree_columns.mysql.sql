-- with_cte((cte := branches()), select=cte).order_by('depth', 'name')

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
  `branches`.`id` AS `id`,
  `branches`.`name` AS `name`,
  `branches`.`depth` AS `depth`
FROM `branches`
ORDER BY
  3 ASC,
  2 ASC;
-- parameters: (0, 1)
