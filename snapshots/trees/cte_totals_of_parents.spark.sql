-- totals_of_parents().order_by('pk')

WITH RECURSIVE `totals` AS (
  SELECT
    `example_product`.`category_id` AS `category_id`,
    SUM(`example_product`.`price`) AS `total`,
    COUNT(`example_product`.`id`) AS `n`
  FROM `example_product`
  GROUP BY
    `example_product`.`category_id`
), `parents` AS (
  SELECT
    `example_category`.`parent_id` AS `parent_id`,
    MAX(`totals`.`n`) AS `most`
  FROM `example_category`
  INNER JOIN `totals`
    ON `example_category`.`id` = (
      `totals`.`category_id`
    )
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
  `parents`.`most` AS `most`
FROM `example_category`
INNER JOIN `parents`
  ON `example_category`.`id` = (
    `parents`.`parent_id`
  )
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ()
