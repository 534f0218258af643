-- PRODUCTS.values('pk', v=Coalesce(Least(NUMBER, 'stock'), 'stock'))

SELECT
  `example_product`.`id` AS `pk`,
  COALESCE(least(NULL, `example_product`.`stock`), `example_product`.`stock`) AS `v`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: ()
