-- Product.objects.order_by('price', 'sku').values_list('sku', 'price')

SELECT
  `example_product`.`sku` AS `sku`,
  `example_product`.`price` AS `price`
FROM `example_product`
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ()
