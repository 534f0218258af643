-- named_like_a_word().order_by('pk')

WITH RECURSIVE `select` AS (
  SELECT
    `example_category`.`id` AS `id`,
    UPPER(`example_category`.`name`) AS `shout`
  FROM `example_category`
)
SELECT
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  `select`.`shout` AS `shout`
FROM `example_category`
INNER JOIN `select`
  ON `example_category`.`id` = (
    `select`.`id`
  )
ORDER BY
  `example_category`.`id` ASC;
-- parameters: ()
