-- two_side_by_side().order_by('pk')

WITH RECURSIVE `totals` AS (
  SELECT
    `example_product`.`category_id` AS `category_id`,
    SUM(`example_product`.`price`) AS `total`,
    COUNT(`example_product`.`id`) AS `n`
  FROM `example_product`
  GROUP BY
    `example_product`.`category_id`
), `children_of` AS (
  SELECT
    `example_category`.`parent_id` AS `parent_id`,
    COUNT(`example_category`.`id`) AS `n`
  FROM `example_category`
  WHERE
    NOT (
      `example_category`.`parent_id` IS NULL
    )
  GROUP BY
    `example_category`.`parent_id`
)
SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  `totals`.`n` AS `n`,
  `children_of`.`n` AS `siblings`
FROM `example_category`
INNER JOIN `totals`
  ON `example_category`.`id` = (
    `totals`.`category_id`
  )
INNER JOIN `children_of`
  ON `example_category`.`parent_id` = (
    `children_of`.`parent_id`
  )
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ()
