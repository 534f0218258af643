-- Product.objects.order_by('pk').values_list(text(Mod('price', 3)), text(F('price') % 7))

SELECT
  CAST(CAST(`example_product`.`price` %% %s AS DECIMAL(38, 2)) AS STRING) AS `cast1`,
  CAST(CAST((
    `example_product`.`price` %% %s
  ) AS DECIMAL(38, 2)) AS STRING) AS `cast2`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (3, 7)
