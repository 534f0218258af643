-- Product.objects.order_by('pk')
--     .annotate(v=F('price') / 3, w=F('price') / F('stock'))
--     .exclude(stock=0)

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  (
    CAST(`example_product`.`price` AS DECIMAL(20, 12)) / %s
  ) AS `v`,
  (
    CAST(`example_product`.`price` AS DECIMAL(20, 12)) / `example_product`.`stock`
  ) AS `w`
FROM `example_product`
WHERE
  NOT (
    `example_product`.`stock` = %s
  )
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (3, 0)
