-- PRODUCTS.values('pk', v=Coalesce(Least(NUMBER, 'stock'), 'stock'))

SELECT
  `example_product`.`id` AS `pk`,
  COALESCE(
    LEAST(
      COALESCE(NULL, `example_product`.`stock`),
      COALESCE(`example_product`.`stock`, NULL)
    ),
    `example_product`.`stock`
  ) AS `v`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: ()
