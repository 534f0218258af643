-- per_row().order_by('pk')

WITH RECURSIVE `totals` AS (
  SELECT
    `U0`.`category_id` AS `category_id`,
    SUM(`U0`.`price`) AS `total`,
    COUNT(`U0`.`id`) AS `n`
  FROM `example_product` AS `U0`
  GROUP BY
    `U0`.`category_id`
)
SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  (
    SELECT
      `U0`.`n` AS `n`
    FROM `totals` AS `U0`
    WHERE
      `U0`.`category_id` = (
        `example_category`.`id`
      )
  ) AS `n`
FROM `example_category`
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ()
