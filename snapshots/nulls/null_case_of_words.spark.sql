-- PRODUCTS.values('pk', v=Case(When(pk=1, then=WORD), default='name'))

SELECT
  `example_product`.`id` AS `pk`,
  CASE
    WHEN `example_product`.`id` = %s
    THEN NULL
    ELSE `example_product`.`name`
  END AS `v`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: (1,)
