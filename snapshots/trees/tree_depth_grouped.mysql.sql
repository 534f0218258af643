-- in_depth().values('depth').annotate(n=Count('pk'), last=Max('name')).order_by('depth')

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
  `branches`.`depth` AS `depth`,
  COUNT(`example_category`.`id`) AS `n`,
  MAX(`example_category`.`name`) AS `last`
FROM `example_category`
INNER JOIN `branches`
  ON `example_category`.`id` = (
    `branches`.`id`
  )
GROUP BY
  `branches`.`depth`
ORDER BY
  1 ASC;
-- parameters: (0, 1)
