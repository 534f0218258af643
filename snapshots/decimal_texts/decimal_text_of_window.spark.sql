-- Product.objects.order_by('pk')
--     .values_list(text(Window(Sum('price'), order_by='pk')), text(Window(Lag('price'), order_by='pk')))

SELECT
  CAST(CAST(SUM(`example_product`.`price`) OVER (ORDER BY `example_product`.`id`) AS DECIMAL(38, 2)) AS STRING) AS `cast1`,
  CAST(CAST(LAG(`example_product`.`price`, 1) OVER (ORDER BY `example_product`.`id`) AS DECIMAL(38, 2)) AS STRING) AS `cast2`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()
