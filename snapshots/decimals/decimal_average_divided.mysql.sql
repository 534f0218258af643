-- Product.objects.values('category').annotate(v=Avg('price') / 3, w=Avg('price') * Decimal('1.01'))

SELECT
  `example_product`.`category_id` AS `category`,
  (
    AVG(CAST(`example_product`.`price` AS DECIMAL(65, 16))) / %s
  ) AS `v`,
  (
    AVG(CAST(`example_product`.`price` AS DECIMAL(65, 16))) * %s
  ) AS `w`
FROM `example_product`
GROUP BY
  `example_product`.`category_id`;
-- parameters: (3, Decimal('1.01'))
