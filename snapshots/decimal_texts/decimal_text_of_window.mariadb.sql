-- Product.objects.order_by('pk')
--     .values_list(text(Window(Sum('price'), order_by='pk')), text(Window(Lag('price'), order_by='pk')))

SELECT
  `sliced`.`cast1`,
  `sliced`.`cast2`
FROM (
  SELECT
    CAST(SUM(`example_product`.`price`) OVER (ORDER BY `example_product`.`id`) AS CHAR) AS `cast1`,
    CAST(LAG(`example_product`.`price`, 1) OVER (ORDER BY `example_product`.`id`) AS CHAR) AS `cast2`,
    `example_product`.`id` AS `key1`
  FROM `example_product`
) AS `sliced`
ORDER BY
  `sliced`.`key1` ASC;
-- parameters: ()
