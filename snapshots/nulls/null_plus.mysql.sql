-- PRODUCTS.values('pk', v=F('stock') + NUMBER, w=F('price') * Value(None, FINE))

SELECT
  `example_product`.`id` AS `pk`,
  (
    CAST(`example_product`.`stock` AS SIGNED) + NULL
  ) AS `v`,
  (
    `example_product`.`price` * NULL
  ) AS `w`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: ()
