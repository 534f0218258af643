-- read(Category.objects.filter(parent=None).values('id'), lambda cte: cte.join(Category, parent=cte.col.id).filter(Exists(Product.objects.filter(category=OuterRef('pk'), price__gt=1))).values('id'))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_category`.`id` AS `id`
    FROM `example_category`
    WHERE
      `example_category`.`parent_id` IS NULL
  )
  UNION ALL
  (
    SELECT
      `example_category`.`id` AS `id`
    FROM `example_category`
    INNER JOIN `r`
      ON `example_category`.`parent_id` = (
        `r`.`id`
      )
    WHERE
      EXISTS(
        SELECT
          1 AS `a`
        FROM `example_product` AS `u0`
        WHERE
          (
            `u0`.`category_id` = (
              `example_category`.`id`
            ) AND `u0`.`price` > %s
          )
      )
  )
)
SELECT
  `r`.`id` AS `id`
FROM `r`
ORDER BY
  1 ASC;
-- parameters: (Decimal('1'),)
