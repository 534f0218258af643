-- Product.objects.filter(category__in=in_subtree(5).values('pk')).order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`
FROM `example_product`
WHERE
  `example_product`.`category_id` IN (
    WITH RECURSIVE `subtree` AS (
      (
        SELECT
          `u0`.`id`,
          `u0`.`name`,
          `u0`.`parent_id`
        FROM `example_category` AS `u0`
        WHERE
          `u0`.`id` = %s
      )
      UNION ALL
      (
        SELECT
          `u0`.`id`,
          `u0`.`name`,
          `u0`.`parent_id`
        FROM `example_category` AS `u0`
        INNER JOIN `subtree` AS `u2`
          ON `u0`.`parent_id` = (
            `u2`.`id`
          )
      )
    )
    SELECT
      `u0`.`id` AS `pk`
    FROM `example_category` AS `u0`
    INNER JOIN `subtree` AS `u1`
      ON `u0`.`id` = (
        `u1`.`id`
      )
  )
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (5,)
