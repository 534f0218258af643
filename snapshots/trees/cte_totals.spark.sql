-- with_totals().order_by('pk')

WITH RECURSIVE `totals` AS (
  SELECT
    `example_product`.`category_id` AS `category_id`,
    SUM(`example_product`.`price`) AS `total`,
    COUNT(`example_product`.`id`) AS `n`
  FROM `example_product`
  GROUP BY
    `example_product`.`category_id`
)
SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  `totals`.`n` AS `n`,
  `totals`.`total` AS `total`
FROM `example_category`
INNER JOIN `totals`
  ON `example_category`.`id` = (
    `totals`.`category_id`
  )
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ()
