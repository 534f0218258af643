-- Product.objects.order_by('pk').annotate(v=text(F('price') * 2)).filter(v__endswith='.00')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  CAST(CAST((
    `example_product`.`price` * %s
  ) AS DECIMAL(38, 2)) AS STRING) AS `v`
FROM `example_product`
WHERE
  CAST(CAST((
    `example_product`.`price` * %s
  ) AS DECIMAL(38, 2)) AS STRING) LIKE %s ESCAPE '\\'
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (2, 2, '%.00')
