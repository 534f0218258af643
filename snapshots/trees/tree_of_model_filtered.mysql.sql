-- of_model(5).filter(name='Other').values_list('name', 'parent_id')

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
  `subtree`.`name` AS `name`,
  `subtree`.`parent_id` AS `parent_id`
FROM `subtree`
WHERE
  `subtree`.`name` = %s;
-- parameters: (5, 'Other')
