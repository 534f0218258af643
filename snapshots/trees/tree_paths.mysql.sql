-- paths(TextField())

WITH RECURSIVE `paths` AS (
  (
    SELECT
      `example_category`.`id` AS `id`,
      CAST(CAST(`example_category`.`name` AS CHAR) AS CHAR(16383)) AS `path`
    FROM `example_category`
    WHERE
      `example_category`.`parent_id` IS NULL
  )
  UNION ALL
  (
    SELECT
      `example_category`.`id` AS `id`,
      CAST(CONCAT(
        COALESCE(`paths`.`path`, ''),
        COALESCE(%s, ''),
        COALESCE(`example_category`.`name`, '')
      ) AS CHAR(16383)) AS `path`
    FROM `example_category`
    INNER JOIN `paths`
      ON `example_category`.`parent_id` = (
        `paths`.`id`
      )
  )
)
SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  `paths`.`path` AS `path`
FROM `example_category`
INNER JOIN `paths`
  ON `example_category`.`id` = (
    `paths`.`id`
  )
ORDER BY
  `example_category`.`id` ASC;
-- parameters: (' > ',)
