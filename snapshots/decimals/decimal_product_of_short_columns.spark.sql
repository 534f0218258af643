-- Product.objects.order_by('pk').values_list('pk', F('price') * F('price') * F('price'))

SELECT
  `example_product`.`id` AS `pk`,
  (
    (
      `example_product`.`price` * `example_product`.`price`
    ) * `example_product`.`price`
  ) AS `combinedexpression1`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: ()
