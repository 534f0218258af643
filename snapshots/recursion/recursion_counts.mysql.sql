-- below(Subquery(Product.objects.filter(category=OuterRef('pk')).order_by().values('category').annotate(n=Count('pk')).values('n')), lambda cte: Subquery(Product.objects.filter(category=OuterRef('pk')).order_by().values('category').annotate(n=Count('pk')).values('n')))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_category`.`id` AS `id`,
      (
        SELECT
          COUNT(`u0`.`id`) AS `n`
        FROM `example_product` AS `u0`
        WHERE
          `u0`.`category_id` = (
            `example_category`.`id`
          )
        GROUP BY
          `u0`.`category_id`
      ) AS `value`
    FROM `example_category`
    WHERE
      `example_category`.`parent_id` IS NULL
  )
  UNION ALL
  (
    SELECT
      `example_category`.`id` AS `id`,
      (
        SELECT
          COUNT(`u0`.`id`) AS `n`
        FROM `example_product` AS `u0`
        WHERE
          `u0`.`category_id` = (
            `example_category`.`id`
          )
        GROUP BY
          `u0`.`category_id`
      ) AS `value`
    FROM `example_category`
    INNER JOIN `r`
      ON `example_category`.`parent_id` = (
        `r`.`id`
      )
  )
)
SELECT
  `r`.`id` AS `id`,
  `r`.`value` AS `value`
FROM `r`
ORDER BY
  1 ASC;
-- parameters: ()
