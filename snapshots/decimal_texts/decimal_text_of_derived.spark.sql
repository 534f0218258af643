-- Product.objects.order_by('pk').annotate(x=F('price') * 2)[:6].values_list(text('x'))

SELECT
  CAST(CAST((
    `example_product`.`price` * %s
  ) AS DECIMAL(38, 2)) AS STRING) AS `cast1`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC
LIMIT 6;
-- parameters: (2,)
