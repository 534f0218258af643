-- of_model(1).order_by('pk')

WITH RECURSIVE `subtree` AS (
  (
    SELECT
      `example_category`.`id`,
      `example_category`.`name`,
      `example_category`.`parent_id`
    FROM `example_category`
    WHERE
      `example_category`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `example_category`.`id`,
      `example_category`.`name`,
      `example_category`.`parent_id`
    FROM `example_category`
    INNER JOIN `subtree`
      ON `example_category`.`parent_id` = (
        `subtree`.`id`
      )
  )
)
SELECT
  `subtree`.`id`,
  `subtree`.`name`,
  `subtree`.`parent_id`
FROM `subtree`
ORDER BY
  `subtree`.`id` ASC;
-- parameters: (1,)
