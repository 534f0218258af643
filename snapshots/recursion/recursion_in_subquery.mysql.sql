-- def in_subquery() -> Any:
--     """Return products by the names of their categories."""
--     cte = named()
--     names = with_cte(cte, select=cte.queryset().filter(id__gt=1)).values('name')
--     return Product.objects.filter(category__name__in=names).order_by('pk')

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
INNER JOIN `example_category`
  ON (
    `example_product`.`category_id` = `example_category`.`id`
  )
WHERE
  `example_category`.`name` IN (
    WITH RECURSIVE `r` AS (
      (
        SELECT
          `u0`.`id` AS `id`,
          `u0`.`name` AS `name`
        FROM `example_category` AS `u0`
        WHERE
          `u0`.`parent_id` IS NULL
      )
      UNION ALL
      (
        SELECT
          `u0`.`id` AS `id`,
          `u0`.`name` AS `name`
        FROM `example_category` AS `u0`
        INNER JOIN `r` AS `u2`
          ON `u0`.`parent_id` = (
            `u2`.`id`
          )
      )
    )
    SELECT
      `u0`.`name` AS `name`
    FROM `r` AS `u0`
    WHERE
      `u0`.`id` > %s
  )
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (1,)
