-- Product.objects.values('sku', cost=F('price')).order_by('cost', 'sku')

SELECT
  `example_product`.`sku` AS `sku`,
  `example_product`.`price` AS `cost`
FROM `example_product`
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ()
