-- per_row().order_by('pk')

WITH RECURSIVE `totals` AS (
  SELECT
    `u0`.`category_id` AS `category_id`,
    SUM(`u0`.`price`) AS `total`,
    COUNT(`u0`.`id`) AS `n`
  FROM `example_product` AS `u0`
  GROUP BY
    `u0`.`category_id`
)
SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  (
    SELECT
      `u0`.`n` AS `n`
    FROM `totals` AS `u0`
    WHERE
      `u0`.`category_id` = (
        `example_category`.`id`
      )
  ) AS `n`
FROM `example_category`
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ()
