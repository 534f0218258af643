-- Product.objects.values(v=Coalesce('price', Decimal('0.12345'))).order_by('pk')

SELECT
  COALESCE(`example_product`.`price`, %s) AS `v`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (Decimal('0.12345'),)
