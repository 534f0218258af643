-- Product.objects.filter(stock__lt=1000).values('stock').distinct().order_by((F('stock') + 5) % 7, 'stock')[:2]

SELECT DISTINCT
  `example_product`.`stock` AS `stock`,
  (
    (
      CAST(`example_product`.`stock` AS SIGNED) + %s
    ) %% %s
  )
FROM `example_product`
WHERE
  `example_product`.`stock` < %s
ORDER BY
  2 ASC,
  1 ASC
LIMIT 2;
-- parameters: (5, 7, 1000)
